#include <store/race_inputs.hpp>
#include <store/races_of_day.hpp>

#include <fmt/format.h>

namespace store {

namespace {

// Whoever lists the races of a day says so too when there are none: cards of that day, or of
// no day and asked for on it, and the exchange, which is asked for today.
constexpr const char* kListed = R"(
  SELECT EXISTS (SELECT 1 FROM poll
                  WHERE provider = 'racecards' AND scope = 'cards of ' || ?3 AND at <= ?2)
      OR EXISTS (SELECT 1 FROM poll
                  WHERE at >= ?1 AND at <= ?2
                    AND (scope LIKE 'cards from %' OR provider = 'betfair')))";

// Of a day that begins at `from`: at noon it is that date everywhere that races are run.
std::string date_of(UtcTime from) {
  return format_date(std::chrono::floor<std::chrono::days>(from + std::chrono::hours{12}));
}

constexpr const char* kInputs = R"(
  WITH {}
  SELECT count(*), count(*) FILTER (WHERE starts_at > ?1),
         count(*) FILTER (WHERE starts_at > ?1
                            AND EXISTS (SELECT 1 FROM prediction
                                         WHERE prediction.event = today.id AND known_at <= ?1))
    FROM today)";

constexpr const char* kPriced = R"(
  SELECT max(at) FROM poll
   WHERE at >= ?1 AND at <= ?2 AND scope NOT LIKE 'results %' AND scope NOT LIKE 'cards %')";

constexpr const char* kOpen = R"(
  SELECT starts_at, coalesce(course, key)
    FROM event JOIN competition ON competition.id = event.competition
    LEFT JOIN race ON race.event = event.id
   WHERE starts_at >= ?1 AND starts_at < ?2 AND sport = 'racing' AND same_as IS NULL
     AND (EXISTS (SELECT 1 FROM top_pick WHERE top_pick.event = event.id AND at <= ?3)
          OR EXISTS (SELECT 1 FROM leg JOIN ticket ON ticket.id = leg.ticket
                      WHERE leg.event = event.id AND placed_at <= ?3))
     AND NOT EXISTS (SELECT 1 FROM result WHERE result.event = event.id AND known_at <= ?3)
   ORDER BY 1, 2)";

}  // namespace

RaceInputs race_inputs(Database& db, UtcTime from, UtcTime until, UtcTime now) {
  Statement listed{db, kListed};
  listed.bind(from, now, date_of(from)).step();
  Statement inputs{db, fmt::format(kInputs, kRacesOfDay)};
  inputs.bind(now, from, until).step();
  Statement priced{db, kPriced};
  priced.bind(from, now).step();
  return {.is_listed = listed.integer(0) != 0,
          .races = inputs.integer(0),
          .to_come = inputs.integer(1),
          .predicted = inputs.integer(2),
          .priced = priced.optional_time(0)};
}

std::vector<OpenRace> races_without_result(Database& db, UtcTime from, UtcTime until, UtcTime now) {
  std::vector<OpenRace> found;
  Statement query{db, kOpen};
  query.bind(from, until, now);
  while (query.step()) found.push_back({.starts_at = query.time(0), .course = query.text(1)});
  return found;
}

}  // namespace store
