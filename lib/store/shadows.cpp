#include <store/rows.hpp>
#include <store/shadows.hpp>

namespace store {

std::vector<bets::BetId> ungraded_decisions(Database& db, UtcTime now,
                                            std::optional<market::EventId> only) {
  constexpr std::chrono::days kWindow{30};
  Statement query{db, R"(
    SELECT decision.id FROM decision
      JOIN decision_leg ON decision_leg.decision = decision.id AND n = 1
     WHERE mode = 1 AND until > ?1 AND until <= ?2 AND (?3 IS NULL OR event = ?3)
       AND NOT EXISTS (SELECT 1 FROM wait WHERE wait.decision = decision.id)
       AND ((SELECT max(revision) FROM result
              WHERE result.event = decision_leg.event AND known_at <= ?2)
            > (SELECT coalesce(max(result_revision), 0) FROM shadow
                WHERE shadow.decision = decision.id)
            OR (SELECT clv IS NULL AND graded_at BETWEEN ?2 - 7 * 86400 AND ?2 FROM shadow
                 WHERE shadow.decision = decision.id ORDER BY revision DESC LIMIT 1))
     ORDER BY decision.id)"};
  query.bind(now - kWindow, now, id_value(only));
  std::vector<bets::BetId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

std::vector<bets::BetId> graded_decisions(Database& db, UtcTime now,
                                          std::optional<market::EventId> only) {
  Statement query{db, R"(
    SELECT DISTINCT shadow.decision FROM shadow
      JOIN decision_leg ON decision_leg.decision = shadow.decision AND n = 1
     WHERE graded_at <= ?1 AND (?2 IS NULL OR event = ?2)
     ORDER BY 1)"};
  query.bind(now, id_value(only));
  std::vector<bets::BetId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

void add_shadow(Database& db, bets::BetId decision, const Shadow& shadow) {
  Statement{db, R"(
    INSERT INTO shadow (decision, revision, result_revision, outcome, returned, profit, graded_at,
                        clv, close_source)
    VALUES (?1, (SELECT 1 + coalesce(max(revision), 0) FROM shadow WHERE decision = ?1), ?2, ?3,
            ?4, ?5, ?6, ?7, ?8))"}
      .bind(decision.value(), shadow.result_revision, code(shadow.outcome), shadow.returned.minor(),
            shadow.profit.minor(), shadow.graded_at, shadow.clv, shadow.close_source)
      .run();
}

void fill_shadow_close(Database& db, bets::BetId decision, const Shadow& shadow) {
  Statement{db, R"(
    UPDATE shadow SET clv = ?2, close_source = ?3
     WHERE decision = ?1 AND revision = (SELECT max(revision) FROM shadow WHERE decision = ?1))"}
      .bind(decision.value(), shadow.clv, shadow.close_source)
      .run();
}

std::optional<Shadow> newest_shadow(Database& db, bets::BetId decision, UtcTime now) {
  Statement query{db, R"(
    SELECT result_revision, outcome, returned, profit, graded_at, clv, coalesce(close_source, '')
      FROM shadow
     WHERE decision = ? AND graded_at <= ? ORDER BY revision DESC LIMIT 1)"};
  query.bind(decision.value(), now);
  if (!query.step()) return std::nullopt;
  return Shadow{.result_revision = query.integer(0),
                .outcome = word<bets::Outcome>(query, 1),
                .returned = Money::from_minor(query.integer(2)),
                .profit = Money::from_minor(query.integer(3)),
                .graded_at = query.time(4),
                .clv = query.optional_real(5),
                .close_source = query.text(6)};
}

}  // namespace store
