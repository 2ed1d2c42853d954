#include <store/advice.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

void record_advice(Database& db, bets::BetId decision, const Advice& advice) {
  Statement{db, "INSERT INTO advice (decision, rule, why, confidence) VALUES (?, ?, ?, ?)"}
      .bind(decision.value(), advice.rule, advice.why, advice.confidence)
      .run();
}

AdviceHistory::AdviceHistory(Database& db, bets::Mode mode, UtcTime now, UtcTime from,
                             UtcTime until)
    : now_{now}, query_{db, R"(
    SELECT decision.id, event, rule, why, waited, made_at, decision.until, decided_at, ended_at,
           became, state
      FROM (SELECT decision, rule, why, 0 AS waited, NULL AS ended_at, NULL AS became FROM advice
            UNION ALL SELECT decision, rule, why, 1, ended_at, became FROM wait) AS said
      JOIN decision ON decision.id = said.decision
      JOIN decision_leg ON decision_leg.decision = said.decision AND n = 1
     WHERE mode = ?1 AND made_at <= ?2 AND made_at >= ?3 AND made_at < ?4
     ORDER BY event, decision.id)"} {
  query_.bind(code(mode), now, from, until);
}

bool AdviceHistory::next() {
  if (!query_.step()) return false;
  const auto until = query_.time(6);
  const auto declined_at = query_.optional_time(7);
  auto replaced_at = query_.optional_time(8);
  if (replaced_at > now_) replaced_at.reset();
  advice_ = {.decision = bets::BetId{query_.integer(0)},
             .event = market::EventId{query_.integer(1)},
             .rule = static_cast<int>(query_.integer(2)),
             .why = query_.text(3),
             .waited = query_.integer(4) != 0,
             .made_at = query_.time(5),
             .ended_at = replaced_at ? *replaced_at : std::min(until, declined_at.value_or(until)),
             .state = bets::state_at(word<bets::State>(query_, 10),
                                     replaced_at ? replaced_at : declined_at, until, now_)};
  if (replaced_at) advice_.became = read_id<bets::Bet>(query_, 9);
  return true;
}

}  // namespace store
