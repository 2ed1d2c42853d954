#include <store/race_health.hpp>
#include <store/race_inputs.hpp>
#include <store/races_of_day.hpp>
#include <store/rows.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace store {

namespace {

constexpr const char* kRacesToCheck = R"(
  WITH {}
  SELECT (SELECT count(*) FROM today),
         (SELECT count(*) FROM today
           WHERE EXISTS (SELECT 1 FROM prediction WHERE event = today.id AND known_at <= ?4)),
         (SELECT count(DISTINCT event) FROM top_pick
           WHERE event IN (SELECT id FROM today) AND mode = ?1 AND at <= ?4),
         (SELECT count(*) FROM top_pick AS newest
           WHERE event IN (SELECT id FROM today) AND mode = ?1 AND at <= ?4 AND price_returned IS NULL
             AND NOT EXISTS (SELECT 1 FROM top_pick
                              WHERE event = newest.event AND mode = ?1 AND at <= ?4
                                AND (id > newest.id OR decision IS NOT NULL))),
         (SELECT count(*) FROM today
           WHERE NOT EXISTS (SELECT 1 FROM result WHERE event = today.id AND known_at <= ?4)),
         (SELECT count(DISTINCT ticket.id) FROM leg JOIN ticket ON ticket.id = leg.ticket
           WHERE leg.event IN (SELECT id FROM today) AND mode = ?1 AND placed_at <= ?4
             AND NOT EXISTS (SELECT 1 FROM settlement
                              WHERE settlement.ticket = ticket.id AND settled_at <= ?4
                                AND (reversed_at IS NULL OR reversed_at > ?4))))";

constexpr const char* kTips = R"(
  WITH tip AS (
    SELECT DISTINCT decision FROM top_pick JOIN event ON event.id = top_pick.event
     WHERE starts_at >= ?2 AND starts_at < ?3 AND mode = ?1 AND at <= ?4
       AND decision IS NOT NULL),
  told AS (
    SELECT tip.decision,
           NOT EXISTS (
             SELECT 1 FROM dispatched
              WHERE kind = tiding_word.id AND what = CAST(tip.decision AS TEXT) AND told_at <= ?4
                AND NOT EXISTS (SELECT 1 FROM delivered
                                 WHERE delivered.kind = dispatched.kind
                                   AND delivered.what = dispatched.what
                                   AND delivered.channel = dispatched.channel
                                   AND at <= ?4)) AS arrived
      FROM tip JOIN tiding_word ON tiding_word.name = 'tip'
     WHERE EXISTS (SELECT 1 FROM dispatched
                    WHERE kind = tiding_word.id AND what = CAST(tip.decision AS TEXT)
                      AND told_at <= ?4))
  SELECT (SELECT count(*) FROM tip), (SELECT count(*) FROM told),
         (SELECT count(*) FROM told WHERE arrived),
         (SELECT count(*) FROM dispatched JOIN tiding_word ON tiding_word.id = kind
           WHERE tiding_word.name = 'no_tips' AND told_at >= ?2 AND told_at < ?3))";

// Prices to win that had been seen by the last poll of the name.
constexpr const char* kAtEight = R"(
  SELECT (SELECT count(*) FROM poll
           WHERE label = '0800' AND at >= ?1 AND at < ?2 AND at <= ?3),
         (SELECT count(DISTINCT selection.subject)
            FROM event JOIN selection ON selection.event = event.id
            JOIN market ON market.id = selection.market AND market.name = 'win'
           WHERE starts_at >= ?1 AND starts_at < ?2
             AND EXISTS (SELECT 1 FROM quote
                          WHERE quote.selection = selection.id AND price_returned IS NOT NULL
                            AND seen_at <= (SELECT max(at) FROM poll
                                             WHERE label = '0800' AND at >= ?1 AND at < ?2
                                               AND at <= ?3))))";

}  // namespace

health::RaceDay race_day_facts(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                               UtcTime now) {
  health::RaceDay day;
  day.is_listed = race_inputs(db, from, until, std::min(now, until)).is_listed;
  Statement races{db, fmt::format(kRacesToCheck, kRacesOfDay)};
  races.bind(code(mode), from, until, now).step();
  day.races = races.integer(0);
  day.predicted = races.integer(1);
  day.picks = races.integer(2);
  day.unpriced = races.integer(3);
  day.without_result = races.integer(4);
  day.open_bets = races.integer(5);
  day.wanted = std::ssize(races_without_result(db, from, until, now));

  Statement tips{db, kTips};
  tips.bind(code(mode), from, until, now).step();
  day.tips = tips.integer(0);
  day.told = tips.integer(1);
  day.arrived = tips.integer(2);
  day.told_none = tips.integer(3) > 0;

  Statement at_eight{db, kAtEight};
  at_eight.bind(from, until, now).step();
  day.polls_0800 = at_eight.integer(0);
  day.runners_priced = at_eight.integer(1);
  Statement hourly{db,
                   "SELECT at FROM poll WHERE label = 'hourly' AND at >= ? AND at < ? AND at <= ? "
                   "ORDER BY at"};
  hourly.bind(from, until, now);
  while (hourly.step()) day.hourly.push_back(hourly.time(0));
  Statement partial{db, R"(
    SELECT count(*) FROM run WHERE started_at >= ? AND started_at < ? AND started_at <= ?
       AND state = 'warn' AND instr(command, 'fetch-results') > 0)"};
  partial.bind(from, until, now).step();
  day.partial_results = partial.integer(0);
  return day;
}

}  // namespace store
