#include <report/series.hpp>
#include <report/square.hpp>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

std::optional<double> sample_deviation(std::span<const double> profits, double mean) {
  if (profits.size() < 2) return std::nullopt;
  double sum = 0;
  for (const auto profit : profits) sum += square(profit - mean);
  return std::sqrt(sum / static_cast<double>(profits.size() - 1));
}

double max_drawdown(std::span<const double> profits) {
  double value = 0;
  double peak = 0;
  double most = 0;
  for (const auto profit : profits) {
    value += profit;
    peak = std::max(peak, value);
    most = std::max(most, peak - value);
  }
  return most;
}

std::size_t longest_losing_run(std::span<const double> profits) {
  std::size_t run = 0;
  std::size_t longest = 0;
  for (const auto profit : profits) {
    if (profit < 0) longest = std::max(longest, ++run);
    if (profit > 0) run = 0;
  }
  return longest;
}

}  // namespace

Answer<Series> series(std::span<const double> profits) {
  if (profits.empty()) return NoAnswer{Status::none, "no bets"};
  const auto n = static_cast<double>(profits.size());
  Series record{.n = profits.size()};
  double gains = 0;
  double losses = 0;
  double squared_losses = 0;
  for (const auto profit : profits) {
    record.profit += profit;
    gains += std::max(profit, 0.0);
    losses -= std::min(profit, 0.0);
    squared_losses += square(std::min(profit, 0.0));
  }
  record.mean = record.profit / n;
  record.deviation = sample_deviation(profits, record.mean);
  if (record.deviation && *record.deviation > 0) {
    record.sharpe = record.mean / *record.deviation;
    record.t = *record.sharpe * std::sqrt(n);
  }
  if (losses > 0) {
    record.sortino = record.mean / std::sqrt(squared_losses / n);
    record.profit_factor = gains / losses;
  }
  record.max_drawdown = max_drawdown(profits);
  record.longest_losing_run = longest_losing_run(profits);
  return record;
}

Answer<double> win_rate(double wins, double losses, double half_wins, double half_losses) {
  const auto decided = wins + losses + (half_wins + half_losses) / 2;
  if (decided <= 0) return NoAnswer{Status::none, "no decided bet"};
  return (wins + half_wins / 2) / decided;
}

}  // namespace report
