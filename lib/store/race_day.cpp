#include <store/race_day.hpp>
#include <store/races_of_day.hpp>
#include <store/rows.hpp>

#include <fmt/format.h>

namespace store {

namespace {

// Who lists the races of a day, whether there are any or none.
constexpr const char* kRacesAskedFor = R"(
  SELECT EXISTS (SELECT 1 FROM poll
                  WHERE provider IN ('racecards', 'betfair', 'ndjson') AND at >= ? AND at <= ?))";

constexpr const char* kToTell = R"(
  WITH {},
  said AS (
    SELECT today.id AS race,
           (SELECT filter FROM top_pick WHERE event = today.id AND mode = ?1 AND at <= ?4
             ORDER BY decision IS NULL, id DESC LIMIT 1) AS filter
      FROM today)
  SELECT (SELECT count(*) FROM today),
         (SELECT count(DISTINCT selection.subject)
            FROM today JOIN selection ON selection.event = today.id
            JOIN market ON market.id = selection.market
           WHERE market.name = 'win'
             AND EXISTS (SELECT 1 FROM quote WHERE quote.selection = selection.id
                            AND seen_at <= ?4)),
         (SELECT count(*) FROM today
           WHERE EXISTS (SELECT 1 FROM prediction WHERE prediction.event = today.id
                            AND known_at <= ?4)),
         (SELECT count(filter) FROM said),
         (SELECT count(*) FROM said WHERE filter = 'gates'),
         (SELECT count(*) FROM said WHERE filter = 'confidence'),
         (SELECT count(*) FROM said WHERE filter = ''))";

}  // namespace

RaceDay race_day(Database& db, bets::Mode mode, UtcTime from, UtcTime until, UtcTime now) {
  Statement asked{db, kRacesAskedFor};
  asked.bind(from, now).step();
  Statement query{db, fmt::format(kToTell, kRacesOfDay)};
  query.bind(code(mode), from, until, now).step();
  return {.is_asked = asked.integer(0) != 0,
          .races = query.integer(0),
          .runners_priced = query.integer(1),
          .predicted = query.integer(2),
          .picks = query.integer(3),
          .unpriced = query.integer(4),
          .unsure = query.integer(5),
          .tips = query.integer(6)};
}

}  // namespace store
