#include <market/result.hpp>
#include <store/rows.hpp>
#include <store/schedule.hpp>

#include <algorithm>
#include <set>

namespace store {

namespace {

using std::chrono::days;

constexpr days kOneDay{1};
constexpr days kFurthest{market::kLongestRest};

// Whether a team took the field in a game with that status.
bool was_played(market::Status status) {
  return status == market::Status::final || status == market::Status::abandoned;
}

}  // namespace

Schedule::Schedule(Database& db, UtcTime now, const Zone& zone)
    : now_{now},
      zone_{zone},
      competition_{db, "SELECT competition FROM event WHERE id = ?"},
      games_{db, R"(
        SELECT coalesce(home.joined_to, home.id), coalesce(away.joined_to, away.id), starts_at,
               (SELECT status FROM result WHERE event = event.id AND known_at <= ?4
                 ORDER BY revision DESC LIMIT 1)
          FROM event
          JOIN participant AS home ON home.id = event.home
          JOIN participant AS away ON away.id = event.away
         WHERE starts_at >= ?2 AND starts_at < ?3 AND competition = ?1 AND same_as IS NULL)"},
      told_{db, R"(
        SELECT EXISTS (
          SELECT 1 FROM poll
           WHERE at >= ?2 AND at < ?3 AND at <= ?4 AND scope NOT LIKE 'results %'
             AND provider IN (SELECT provider FROM start_opinion
                               JOIN event ON event.id = start_opinion.event
                              WHERE event.starts_at >= ?5 AND event.starts_at < ?6
                                AND competition = ?1)))"} {}

bool Schedule::is_told(std::int64_t competition, std::chrono::sys_days day) {
  const auto [found, is_new] = is_told_.try_emplace({competition, day}, false);
  if (is_new) {
    const auto begins = zone_.start_of(day);
    told_.bind(competition, begins, zone_.start_of(day + kOneDay), now_, begins - kFurthest,
               begins + kFurthest);
    found->second = told_.step() && told_.integer(0) != 0;
  }
  return found->second;
}

market::TeamsRest Schedule::rest_of(const market::Event& event) {
  competition_.bind(event.id.value());
  competition_.step();
  const auto competition = competition_.integer(0);
  const auto today = zone_.local_day(now_);
  const auto day = zone_.local_day(event.starts_at);

  market::GameDays home;
  market::GameDays away;
  std::set<std::chrono::sys_days> known;
  games_.bind(competition, zone_.start_of(day - kFurthest), zone_.start_of(day), now_);
  while (games_.step()) {
    const auto starts_at = games_.time(2);
    const auto on = zone_.local_day(starts_at);
    const bool is_over = !games_.is_null(3);
    if (is_over && on < today) known.insert(on);
    if (is_over && !was_played(word<market::Status>(games_, 3))) continue;
    const bool is_sure = is_over || starts_at > now_;
    for (int side = 0; side < 2; ++side) {
      const auto team = market::ParticipantId{games_.integer(side)};
      for (auto* games : {&home, &away}) {
        if (team != (games == &home ? event.home_id : event.away_id)) continue;
        (is_sure ? games->played : games->doubtful).insert(on);
      }
    }
  }
  for (auto before = day - kFurthest; before < day; before += kOneDay) {
    if (is_told(competition, std::min(before, today))) known.insert(before);
  }
  home.known = known;
  away.known = std::move(known);
  return {.home = rest_before(day, home), .away = rest_before(day, away)};
}

}  // namespace store
