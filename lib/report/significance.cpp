#include <report/significance.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

bool is_chance(double p) {
  return p > 0 && p < 1;
}

// I_x(a, b) for x < (a + 1)/(a + b + 2), where its continued fraction is quick.
double incomplete_beta(double a, double b, double x) {
  if (x <= 0) return 0;
  const auto scale = std::exp(a * std::log(x) + b * std::log1p(-x) + std::lgamma(a + b) -
                              std::lgamma(a) - std::lgamma(b)) /
                     a;
  double fraction = 1;
  double c = 1;
  double d = 0;
  for (int i = 0; i < 1000; ++i) {
    const int half = i / 2;
    const auto m = static_cast<double>(half);
    const auto term = i == 0       ? 1
                      : i % 2 == 0 ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                                   : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + term * d);
    c = 1 + term / c;
    fraction *= c * d;
    if (i > 0 && std::fabs(c * d - 1) < 1e-16) break;
  }
  return scale * (fraction - 1);
}

}  // namespace

Answer<Interval> wilson(double successes, double trials, double z) {
  if (!(trials > 0)) return NoAnswer{Status::unknown, "no trials"};
  if (!(successes >= 0 && successes <= trials && z > 0)) {
    return NoAnswer{Status::bad_input, fmt::format("{} of {}", successes, trials)};
  }
  const auto rate = successes / trials;
  const auto square = z * z / trials;
  const auto middle = rate + square / 2;
  const auto reach = z * std::sqrt(rate * (1 - rate) / trials + square / (4 * trials));
  return Interval{.low = std::max(0.0, (middle - reach) / (1 + square)),
                  .high = std::min(1.0, (middle + reach) / (1 + square))};
}

Answer<double> t_of_yield(double yield, double price, double bets) {
  if (!(yield > -1 && yield < price - 1 && bets > 0)) {
    return NoAnswer{Status::bad_input,
                    fmt::format("a yield of {} at a price of {} in {} bets", yield, price, bets)};
  }
  return yield * std::sqrt(bets) / std::sqrt((1 + yield) * (price - 1 - yield));
}

double upper_tail(double z) {
  return 0.5 * std::erfc(z * M_SQRT1_2);
}

// Half the regularised incomplete beta I_x(n/2, 1/2) at x = n/(n + t^2), by its
// continued fraction (Numerical Recipes 6.4; Lentz's method).
double student_upper_tail(double t, double degrees_of_freedom) {
  const auto a = degrees_of_freedom / 2;
  const auto x = degrees_of_freedom / (degrees_of_freedom + t * t);
  const auto half = x < (a + 1) / (a + 2.5) ? incomplete_beta(a, 0.5, x) / 2
                                            : (1 - incomplete_beta(0.5, a, 1 - x)) / 2;
  return t >= 0 ? half : 1 - half;
}

double normal_quantile(double p) {
  double low = -40;
  double high = 40;
  while (true) {
    const auto middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    (upper_tail(-middle) < p ? low : high) = middle;
  }
}

// Terms relative to the most likely one, so that nothing has to be scaled by a
// factorial and only sums of positive numbers remain.
Answer<double> binomial_upper_tail(std::int64_t wins, std::int64_t trials, double chance) {
  constexpr std::int64_t kMost = 100'000'000;
  if (!(is_chance(chance) && trials >= 0 && trials <= kMost && wins >= 0 && wins <= trials)) {
    return NoAnswer{Status::bad_input,
                    fmt::format("{} wins of {} at a chance of {}", wins, trials, chance)};
  }
  const auto odds = chance / (1 - chance);
  const auto n = static_cast<double>(trials);
  const auto mode = std::min(trials, static_cast<std::int64_t>((n + 1) * chance));
  double total = 0;
  double tail = 0;
  const auto add = [&](std::int64_t k, double term) {
    total += term;
    if (k >= wins) tail += term;
  };
  double term = 1;
  for (auto k = mode; k <= trials && term > 0; ++k) {
    add(k, term);
    term *= odds * (n - static_cast<double>(k)) / static_cast<double>(k + 1);
  }
  term = 1;
  for (auto k = mode; k > 0 && term > 0; --k) {
    term *= static_cast<double>(k) / (odds * (n - static_cast<double>(k) + 1));
    add(k - 1, term);
  }
  return std::min(1.0, tail / total);
}

Answer<double> bets_needed(double break_even, double rate, double alpha, double power,
                           bool two_sided) {
  if (!(is_chance(break_even) && is_chance(rate) && is_chance(alpha) && is_chance(power))) {
    return NoAnswer{Status::bad_input, "rates, alpha and power are between 0 and 1"};
  }
  if (rate <= break_even) {
    return NoAnswer{Status::none, "a rate that does not beat break-even is never told from it"};
  }
  const auto deviation = [](double p) { return std::sqrt(p * (1 - p)); };
  const auto z = -normal_quantile(two_sided ? alpha / 2 : alpha);
  const auto distance = z * deviation(break_even) + normal_quantile(power) * deviation(rate);
  const auto root = distance / (rate - break_even);
  return root * root;
}

}  // namespace report
