#include <store/course_name.hpp>
#include <store/race_messages.hpp>
#include <store/rows.hpp>

namespace store {

std::vector<DangerFavourite> danger_favourites(Database& db, bets::Mode mode, UtcTime from,
                                               UtcTime until, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT {}, selection.subject, price_returned, price_staked, confidence, {}
      FROM event {}
      JOIN danger_favourite ON danger_favourite.event = event.id
      JOIN selection ON selection.id = danger_favourite.selection
     WHERE mode = ?1 AND event.starts_at >= ?2 AND event.starts_at < ?3 AND at <= ?4
     ORDER BY event.starts_at, event.id)",
                                  kEventColumns, kCourseColumns, kEventJoins)};
  query.bind(code(mode), from, until, now);
  std::vector<DangerFavourite> found;
  while (query.step()) {
    auto event = read_event(query, 0);
    auto course = read_course(query, kEventColumnCount + 4, event.league);
    found.push_back({.event = std::move(event),
                     .course = std::move(course),
                     .runner = market::ParticipantId{query.integer(kEventColumnCount)},
                     .price = *read_price(query, kEventColumnCount + 1),
                     .confidence = query.real(kEventColumnCount + 3)});
  }
  return found;
}

std::vector<bets::BetId> combos_of(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                                   UtcTime now) {
  Statement query{db, R"(
    SELECT id FROM decision
     WHERE mode = ? AND until >= ? AND until < ? AND made_at <= ? AND strategy = 'combos'
     ORDER BY id)"};
  query.bind(code(mode), from, until, now);
  std::vector<bets::BetId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

std::vector<std::string> failed_jobs(Database& db, UtcTime since, UtcTime now) {
  Statement query{db, R"(
    SELECT job FROM (
      SELECT job, state,
             row_number() OVER (PARTITION BY job ORDER BY started_at DESC, attempt DESC) AS nth
        FROM run
       WHERE started_at > ? AND started_at <= ? AND state NOT IN ('running', 'skipped', 'waiting'))
     WHERE nth = 1 AND state NOT IN ('ok', 'warn')
     ORDER BY job)"};
  query.bind(since, now);
  std::vector<std::string> found;
  while (query.step()) found.push_back(query.text(0));
  return found;
}

}  // namespace store
