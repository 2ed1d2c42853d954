#pragma once

#include <base/exact.hpp>
#include <bets/folds.hpp>

#include <span>

namespace settlement {

// The sum over all lines of the product of their legs: what a unit on every line
// returns when each leg returns so much of a unit. Exact, in a time that grows
// with legs squared and not with lines.
Exact sum_of_lines(const bets::Folds& folds, std::span<const Ratio> legs);

}  // namespace settlement
