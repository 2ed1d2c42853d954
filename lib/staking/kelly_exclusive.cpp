#include <staking/kelly.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace staking {

namespace {

constexpr double kSumTolerance = 1e-9;

struct Taken {
  double probability = 0;  // sums over the outcomes taken
  double implied = 0;
  double reserve_rate = 1;
};

// Best expected return first; an outcome is taken while it beats the reserve
// rate of those before it. 1 - sum p is exact enough to be 0 only by rounding.
Taken reserve(std::span<const double> probabilities, std::span<const double> prices,
              std::span<const std::size_t> order) {
  Taken taken;
  for (const auto i : order) {
    if (probabilities[i] * prices[i] <= taken.reserve_rate) break;
    taken.probability += probabilities[i];
    taken.implied += 1 / prices[i];
    const auto rest = 1 - taken.probability;
    taken.reserve_rate = rest < 1e-12 ? 0 : rest / (1 - taken.implied);
  }
  return taken;
}

}  // namespace

Answer<Portfolio> kelly_exclusive(std::span<const double> probabilities,
                                  std::span<const double> prices) {
  const auto sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
  if (sum > 1 + kSumTolerance) {
    return NoAnswer{Status::bad_input, fmt::format("the probabilities sum to {}", sum)};
  }
  std::vector<std::size_t> order(prices.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, std::greater{},
                           [&](std::size_t i) { return probabilities[i] * prices[i]; });
  const auto taken = reserve(probabilities, prices, order);

  Portfolio portfolio{.fractions = std::vector<double>(prices.size()),
                      .reserve_rate = taken.reserve_rate};
  for (std::size_t i = 0; i < prices.size(); ++i) {
    const auto value = probabilities[i] * prices[i];
    if (value <= taken.reserve_rate || value == 0) continue;
    portfolio.fractions[i] = probabilities[i] - taken.reserve_rate / prices[i];
    portfolio.total += portfolio.fractions[i];
    portfolio.growth += probabilities[i] * std::log(value);
  }
  if (taken.reserve_rate > 0) {
    portfolio.growth += (1 - taken.probability) * std::log(taken.reserve_rate);
  }
  return portfolio;
}

}  // namespace staking
