#include <report/tip_path.hpp>

#include <algorithm>

namespace report {

void TipPath::follow(const Return& settled) {
  if (settled.turnover == 0) return;
  const auto profit = settled.profit;
  bankroll_ += profit;
  peak_ = std::max(peak_, bankroll_);
  worst_ = std::max(worst_, drawdown());
  run_ = profit < 0 ? run_ + 1 : 0;
  longest_ = std::max(longest_, run_);
}

}  // namespace report
