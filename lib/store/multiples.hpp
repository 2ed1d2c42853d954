#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>
#include <market/event.hpp>
#include <odds/price.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <vector>

namespace store {

struct LegOfMultiple {
  market::Event event;
  market::ParticipantId runner{0};
  odds::Price price;  // as it was advised
};

// Runners of several races in one bet, and what came of it.
struct Multiple {
  bets::BetId id{0};
  Money stake;
  std::vector<LegOfMultiple> legs;  // as they were decided
  // Both there once it is settled.
  std::optional<Money> in_action;
  std::optional<Money> profit;
};

// Of multiples whose first leg starts in [from, until), by that start, as it was known at `now`.
std::vector<Multiple> multiples(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                                UtcTime now);

}  // namespace store
