#include <store/breakers.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

// Of a statement that changes one row, or none, and returns its id.
std::int64_t returned_id(Statement& statement) {
  std::int64_t id = 0;
  while (statement.step()) id = statement.integer(0);
  return id;
}

}  // namespace

std::map<bets::Breaker, Tripped> open_breakers(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(SELECT name, tripped_at, why FROM breaker
                          WHERE mode = ?1 AND tripped_at <= ?2
                            AND (resumed_at IS NULL OR resumed_at > ?2) ORDER BY id)"};
  query.bind(code(mode), now);
  std::map<bets::Breaker, Tripped> found;
  while (query.step()) {
    found.emplace(word<bets::Breaker>(query, 0), Tripped{query.time(1), query.text(2)});
  }
  return found;
}

std::int64_t trip(Database& db, bets::Mode mode, bets::Breaker breaker, UtcTime now,
                  const std::string& why) {
  Statement insert{db, R"(INSERT INTO breaker (mode, name, tripped_at, why) VALUES (?, ?, ?, ?)
                          ON CONFLICT DO NOTHING RETURNING id)"};
  insert.bind(code(mode), code(breaker), now, why);
  return returned_id(insert);
}

std::int64_t resume(Database& db, bets::Mode mode, bets::Breaker breaker, UtcTime now, By by,
                    const std::string& why) {
  Statement update{db, R"(UPDATE breaker SET resumed_at = ?3, resumed_why = ?4, by_hand = ?5
                           WHERE mode = ?1 AND name = ?2 AND tripped_at <= ?3
                             AND resumed_at IS NULL RETURNING id)"};
  update.bind(code(mode), code(breaker), now, why, code(by));
  return returned_id(update);
}

}  // namespace store
