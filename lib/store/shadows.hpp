#pragma once

#include <bets/ticket.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <vector>

// What live decisions would have come to, had each been placed as advised. No money moves.
namespace store {

// Live decisions of events that began in the last 30 days, with a result that has not
// graded them yet, by id; of one event, or of all. What became of them does not count.
std::vector<bets::BetId> ungraded_decisions(Database& db, UtcTime now,
                                            std::optional<market::EventId> only);

struct Shadow {
  std::int64_t result_revision = 0;
  bets::Outcome outcome{};
  Money returned;
  Money profit;
  UtcTime graded_at;
  std::optional<double> clv;
};

void add_shadow(Database& db, bets::BetId decision, const Shadow& shadow);

// The newest by then.
std::optional<Shadow> newest_shadow(Database& db, bets::BetId decision, UtcTime now);

}  // namespace store
