#pragma once

#include <base/money.hpp>

namespace staking {

// staking.plan: how much is wanted, before the limits.
struct Plan {
  enum class Kind { flat, kelly };
  Kind kind = Kind::kelly;
  Money unit;                    // the stake of a flat plan
  double kelly_fraction = 0.25;  // of full Kelly
};

// What the plan wants on a bet of this full Kelly share, rounded down to the
// minor unit. Zero: no bet.
Money wanted_stake(const Plan& plan, Money bankroll, double full_kelly);

}  // namespace staking
