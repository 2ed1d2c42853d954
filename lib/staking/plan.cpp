#include <staking/plan.hpp>

#include <cmath>

namespace staking {

Money wanted_stake(const Plan& plan, Money bankroll, double full_kelly) {
  if (!(full_kelly > 0.0)) return {};
  if (plan.kind == Plan::Kind::flat) return plan.unit;
  // The estimate is a double; from here on it is money, and rounds once, down.
  const double units = static_cast<double>(bankroll.minor()) * plan.kelly_fraction * full_kelly;
  return Money::from_minor(static_cast<std::int64_t>(std::floor(units)));
}

}  // namespace staking
