#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace report {

// A settled bet as one of a run of them.
struct Turn {
  bets::Outcome outcome = bets::Outcome::push;
  double profit = 0;    // minor units
  double turnover = 0;  // what was in action
};

// In bets: half wins and half losses count, pushes and voids neither count nor break.
struct Runs {
  std::int64_t longest_won = 0;
  std::int64_t longest_lost = 0;
};
Runs runs(std::span<const Turn> turns);

// Profit/turnover of each so many turns in a row: the last of them, the best, the worst.
struct Rolling {
  double last = 0;
  double best = 0;
  double worst = 0;
};

// Nothing of fewer turns, or where nothing was in action.
std::optional<Rolling> rolling_roi(std::span<const Turn> turns, std::size_t length);

}  // namespace report
