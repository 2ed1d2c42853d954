#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>

#include <optional>

namespace report {

// How far a bankroll is below the highest it has been, as a share of that. Nothing if
// there was no bankroll to fall.
std::optional<double> drawdown(Money bankroll, Money peak);

// The bankroll over time, and the runs of bets along it.
class Path {
 public:
  // Money put in or taken out, at the opening and later: not a gain and not a loss.
  void flow(Money amount);

  // The bets in the order of their settlement.
  void settle(bets::Outcome outcome, Money profit);

  // The most that the bankroll fell, as a share of the highest it had been; flows
  // move both. Nothing if there was no bankroll to fall.
  std::optional<double> max_drawdown() const;

  // How far it is below its highest now, likewise.
  std::optional<double> drawdown() const { return report::drawdown(value_, peak_); }

  // In bets: half losses count, pushes and voids neither count nor break.
  std::int64_t longest_losing_run() const { return longest_; }

 private:
  Money value_;
  Money peak_;
  double max_drawdown_ = 0;
  bool without_bankroll_ = false;
  std::int64_t run_ = 0;
  std::int64_t longest_ = 0;
};

}  // namespace report
