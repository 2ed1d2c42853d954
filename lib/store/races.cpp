#include <market/course.hpp>
#include <market/start.hpp>
#include <store/races.hpp>

#include <fmt/ranges.h>

#include <chrono>
#include <vector>

namespace store {

namespace {

// Farther apart than this are a meeting and the next one there: the last race of an evening
// and the first of the day after it. A time of day that was misread by half a day is nearer.
constexpr std::chrono::hours kOneMeeting{13};

}  // namespace

Races::Races(Database& db, std::string provider)
    : provider_{std::move(provider)},
      near_{db, R"(SELECT event.id FROM event JOIN race ON race.event = event.id
                    WHERE starts_at BETWEEN ? AND ? AND course = ? AND start_assumed = 0)"},
      course_{db, "SELECT course FROM race WHERE event = ?"},
      decided_{db, R"(SELECT provider, said.starts_at
                        FROM event JOIN race ON race.event = event.id
                        JOIN start_opinion AS said ON said.event = event.id
                       WHERE event.starts_at BETWEEN ? AND ? AND course = ?
                         AND since = (SELECT max(since) FROM start_opinion
                                       WHERE event = said.event AND provider = said.provider)
                       ORDER BY said.starts_at)"},
      insert_{db, "INSERT INTO race VALUES (?, ?, ?)"} {}

Answer<std::optional<market::EventId>> Races::find(const market::Fixture& fixture) {
  if (fixture.start_assumed) return std::optional<market::EventId>{};
  if (auto why = against_exchange(fixture); !why.empty()) {
    return NoAnswer{Status::bad_input, std::move(why)};
  }
  const auto within = market::one_game_within(fixture.sport);
  near_.bind(fixture.starts_at - within, fixture.starts_at + within, fixture.course);
  std::optional<market::EventId> found;
  while (near_.step()) {
    if (found) {
      return NoAnswer{Status::unknown,
                      fmt::format("two races at {} begin near {}: nobody can tell which it is",
                                  fixture.course, format_utc(fixture.starts_at))};
    }
    found = market::EventId{near_.integer(0)};
  }
  return found;
}

std::string Races::contradiction(std::int64_t event, const market::Fixture& fixture) {
  course_.bind(event);
  if (!course_.step()) return {};
  if (course_.view(0) != fixture.course) {
    return fmt::format("this id is a race at {} in the store, not at {}", course_.view(0),
                       fixture.course);
  }
  return fixture.start_assumed ? "" : against_exchange(fixture);
}

void Races::keep(std::int64_t event, const market::Fixture& fixture) {
  insert_.bind(event, fixture.course, market::has_market(fixture.course) ? 1 : 0).run();
}

std::string Races::against_exchange(const market::Fixture& fixture) {
  if (market::decides_starts(provider_)) return {};
  decided_.bind(fixture.starts_at - kOneMeeting, fixture.starts_at + kOneMeeting, fixture.course);
  std::vector<std::string> starts;
  while (decided_.step()) {
    if (!market::decides_starts(decided_.view(0))) continue;
    const auto start = decided_.time(1);
    if (abs(start - fixture.starts_at) <= market::one_game_within(fixture.sport)) return {};
    starts.push_back(format_utc(start));
  }
  if (starts.empty()) return {};
  return fmt::format("begins at {}, and the exchange has no race at {} then, but at {}",
                     format_utc(fixture.starts_at), fixture.course, fmt::join(starts, ", "));
}

}  // namespace store
