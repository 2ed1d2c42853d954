#pragma once

#include <base/money.hpp>

#include <span>
#include <vector>

namespace settlement {

// An exchange's commission on the net winnings of one account in one market:
// max(0, sum of profits) x rate, once, rounded to the nearest minor unit. It is
// charged to the winning bets in proportion to what they won, to the unit, the
// odd units to the largest. `profits` are before commission; the answer is in
// their order.
std::vector<Money> commission(std::span<const Money> profits, Ratio rate);

}  // namespace settlement
