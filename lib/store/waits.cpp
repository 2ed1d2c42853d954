#include <bets/decision.hpp>
#include <store/rows.hpp>
#include <store/waits.hpp>

namespace store {

namespace {

constexpr std::string_view kColumns =
    "wait.decision, rule, why, confidence, since, wait.until, ended_at, became";
constexpr int kColumnCount = 8;

Wait read_wait(const Statement& row) {
  return {.decision = bets::BetId{row.integer(0)},
          .rule = static_cast<int>(row.integer(1)),
          .why = row.text(2),
          .confidence = row.real(3),
          .since = row.time(4),
          .until = row.time(5),
          .ended_at = row.optional_time(6),
          .became = read_id<bets::Bet>(row, 7)};
}

}  // namespace

std::map<std::string, Wait> waits(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT {}, substr(idea, 1, instr(idea || '@', '@') - 1)
      FROM decision JOIN wait ON wait.decision = decision.id
     WHERE state = 4 AND mode = ? AND decision.until > ?)",
                                  kColumns)};
  query.bind(code(mode), now);
  std::map<std::string, Wait> found;
  while (query.step()) found.emplace(query.text(kColumnCount), read_wait(query));
  return found;
}

void record_wait(Database& db, const Wait& wait) {
  Statement{db, R"(
    INSERT INTO wait (decision, rule, why, confidence, since, until) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (decision) DO UPDATE
       SET rule = excluded.rule, why = excluded.why, confidence = excluded.confidence,
           since = excluded.since, until = excluded.until
     WHERE rule <> excluded.rule AND since <= excluded.since)"}
      .bind(wait.decision.value(), wait.rule, wait.why, wait.confidence, wait.since, wait.until)
      .run();
}

void end_wait(Database& db, bets::BetId decision, bets::BetId became, UtcTime now) {
  Statement{db, "UPDATE decision SET state = ? WHERE id = ?"}
      .bind(code(bets::State::replaced), decision.value())
      .run();
  Statement{db, "UPDATE wait SET ended_at = max(?, since), became = ? WHERE decision = ?"}
      .bind(now, became.value(), decision.value())
      .run();
}

std::optional<Wait> find_wait(Database& db, bets::BetId decision, UtcTime now) {
  Statement query{db, fmt::format("SELECT {} FROM wait WHERE decision = ?", kColumns)};
  query.bind(decision.value());
  if (!query.step()) return std::nullopt;
  auto wait = read_wait(query);
  if (wait.ended_at > now) wait.ended_at.reset(), wait.became.reset();
  return wait;
}

}  // namespace store
