#include "day.hpp"

#include <market/course.hpp>
#include <provider/betfair.hpp>

#include <array>

namespace steam_watch {

namespace {

constexpr std::array<std::string_view, 4> kStates = {"missed", "done", "due", "planned"};

// The course as people write it.
std::string course_name(const std::string& key, const market::Event& race) {
  const auto blank = key.find(' ');
  if (blank == std::string::npos) return race.name;
  const auto* const course = market::find_course(key.substr(blank + 1), key.substr(0, blank));
  return course == nullptr ? race.name : std::string{course->name};
}

}  // namespace

store::Exchange exchange() {
  return {.provider = "betfair", .book = std::string{provider::betfair::kBook}};
}

Day day_of(store::Database& db, const Zone& zone, UtcTime now) {
  const auto today = zone.local_day(now);
  Day day{.begins = zone.start_of(today),
          .eight = zone.at(today, std::chrono::hours{8}),
          .ends = zone.start_of(today + std::chrono::days{1}),
          .races = {},
          .looks = {}};
  day.races = store::races_between(db, day.begins, day.ends, now);
  std::vector<UtcTime> starts;
  for (const auto& race : day.races) starts.push_back(race.event.starts_at);
  day.looks = schedule::looks_before(starts);
  return day;
}

std::string_view to_string(LookState state) {
  return kStates[static_cast<std::size_t>(state)];
}

LookState state_of(store::Database& db, const schedule::Look& look, UtcTime now) {
  if (now < look.at) return LookState::planned;
  const auto last = std::min(now, look.until - std::chrono::seconds{1});
  if (store::was_polled(db, exchange().provider, kLabel, look.at, last)) return LookState::done;
  return now < look.until ? LookState::due : LookState::missed;
}

std::string clock(UtcTime time, const Zone& zone) {
  constexpr std::size_t kAfterDate = 11;
  return zone.format(time).substr(kAfterDate);
}

std::string race_words(const market::Event& race, const std::string& course, const Zone& zone) {
  return clock(race.starts_at, zone) + ' ' + course_name(course, race);
}

}  // namespace steam_watch
