#include <store/rows.hpp>
#include <store/shortfall.hpp>

namespace store {

DecisionsFollowed::DecisionsFollowed(Database& db, bets::Mode mode, UtcTime now, UtcTime from,
                                     UtcTime until)
    : now_{now}, query_{db, R"(
    SELECT state, decided_at, until, decision.at_risk, ticket.at_risk,
           (SELECT profit FROM shadow WHERE shadow.decision = decision.id AND graded_at <= ?2
             ORDER BY revision DESC LIMIT 1),
           settlement.profit
      FROM decision
      LEFT JOIN ticket ON ticket.id = decision.id AND placed_at <= ?2
      LEFT JOIN settlement ON settlement.ticket = ticket.id AND settled_at <= ?2
                          AND (reversed_at IS NULL OR reversed_at > ?2)
     WHERE decision.mode = ?1 AND made_at <= ?2 AND made_at >= ?3 AND made_at < ?4
       AND NOT EXISTS (SELECT 1 FROM wait WHERE wait.decision = decision.id))"} {
  query_.bind(code(mode), now, from, until);
}

bool DecisionsFollowed::next() {
  if (!query_.step()) return false;
  const auto money = [&](int column) { return Money::from_minor(query_.integer(column)); };
  decision_ = {.state = bets::state_at(word<bets::State>(query_, 0), query_.optional_time(1),
                                       query_.time(2), now_),
               .advised_stake = money(3),
               .stake = money(4)};
  if (!query_.is_null(5)) decision_.advised_profit = money(5);
  if (query_.is_null(4) || !query_.is_null(6)) decision_.profit = money(6);
  return true;
}

}  // namespace store
