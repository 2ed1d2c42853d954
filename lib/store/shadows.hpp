#pragma once

#include <bets/ticket.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

// What live decisions would have come to, had each been placed as advised. No money moves.
namespace store {

// Live decisions of events that began in the last 30 days, with a result that has not
// graded them yet, or graded in the last 7 days without a close, by id; of one event, or
// of all. What became of them does not count.
std::vector<bets::BetId> ungraded_decisions(Database& db, UtcTime now,
                                            std::optional<market::EventId> only);

// Those that have been graded by then, by id.
std::vector<bets::BetId> graded_decisions(Database& db, UtcTime now,
                                          std::optional<market::EventId> only);

struct Shadow {
  std::int64_t result_revision = 0;
  bets::Outcome outcome{};
  Money returned;
  Money profit;
  UtcTime graded_at;
  std::optional<double> clv;
  std::string close_source;  // whose close it is; empty where nobody wrote it down
};

void add_shadow(Database& db, bets::BetId decision, const Shadow& shadow);

// The close of the newest, which had none.
void fill_shadow_close(Database& db, bets::BetId decision, const Shadow& shadow);

// The newest by then.
std::optional<Shadow> newest_shadow(Database& db, bets::BetId decision, UtcTime now);

}  // namespace store
