#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <optional>

namespace odds {

struct Point {
  double value;
  double slope;
};

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

// What rounding leaves of a sum of n probabilities.
inline double sum_noise(std::size_t n) {
  return 2e-16 * static_cast<double>(n);
}

// The root of a decreasing function on (low, high): Newton's method kept inside
// a bracket that every evaluation narrows. `at(x)` returns a Point; `noise` is
// the value that rounding alone can leave. Nothing: did not converge.
template <typename Function>
std::optional<double> decreasing_root(Function at, double start, double low, double high,
                                      double noise) {
  constexpr int kMaxSteps = 200;
  double x = start;
  for (int i = 0; i < kMaxSteps; ++i) {
    const Point point = at(x);
    (point.value > 0 ? low : high) = x;
    double next = x - point.value / point.slope;
    if (std::fabs(point.value) <= noise) return next > low && next < high ? next : x;
    if (!(next > low && next < high)) {
      next = std::isinf(high) ? 2 * x + 1 : std::isinf(low) ? 2 * x - 1 : low + (high - low) / 2;
    }
    if (std::fabs(next - x) <= 4e-16 * std::fabs(x) + 1e-18) return next;
    x = next;
  }
  return std::nullopt;
}

}  // namespace odds
