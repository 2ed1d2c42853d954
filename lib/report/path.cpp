#include <report/path.hpp>

#include <algorithm>

namespace report {

std::optional<double> drawdown(Money bankroll, Money peak) {
  if (peak <= Money{}) return std::nullopt;
  return static_cast<double>((peak - bankroll).minor()) / static_cast<double>(peak.minor());
}

void Path::flow(Money amount) {
  value_ += amount;
  peak_ += amount;
}

void Path::settle(bets::Outcome outcome, Money profit) {
  switch (outcome) {
    case bets::Outcome::loss:
    case bets::Outcome::half_loss: longest_ = std::max(longest_, ++run_); break;
    case bets::Outcome::win:
    case bets::Outcome::half_win: run_ = 0; break;
    case bets::Outcome::push:
    case bets::Outcome::void_bet: break;
  }
  value_ += profit;
  peak_ = std::max(peak_, value_);
  if (peak_ <= Money{}) {
    without_bankroll_ = true;
    return;
  }
  max_drawdown_ = std::max(max_drawdown_, *drawdown());
}

std::optional<double> Path::max_drawdown() const {
  return without_bankroll_ ? std::nullopt : std::optional{max_drawdown_};
}

}  // namespace report
