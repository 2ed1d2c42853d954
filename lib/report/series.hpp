#pragma once

#include <base/answer.hpp>

#include <optional>
#include <span>

namespace report {

// A record of bets in order, by profit; what it cannot support is absent.
struct Series {
  std::size_t n = 0;
  double profit = 0;
  double mean = 0;
  std::optional<double> deviation;      // of the sample (n - 1)
  std::optional<double> sharpe;         // mean/deviation, per bet
  std::optional<double> t;              // sharpe x sqrt(n)
  std::optional<double> sortino;        // mean/root mean square of the losses, all n in the mean
  double max_drawdown = 0;              // from the highest point so far, 0 at the start
  std::optional<double> profit_factor;  // gains/losses
  std::size_t longest_losing_run = 0;   // a profit of 0 neither breaks nor counts
};

// `none` without a bet.
Answer<Series> series(std::span<const double> profits);

// (W + HW/2)/(W + L + (HW + HL)/2). `none` without a decided bet.
Answer<double> win_rate(double wins, double losses, double half_wins, double half_losses);

}  // namespace report
