#include <odds/jensen_shannon.hpp>

#include <cmath>

namespace odds {

namespace {

// (1 + u) ln(1 + u) + (1 - u) ln(1 - u), without the cancellation near 0.
double entropy_gap(double u) {
  if (std::fabs(u) >= 1) return 2 * M_LN2;
  return 2 * u * std::atanh(u) + std::log1p(-u * u);
}

// The distance of p from r, negative for p above r, with its slope in p. With m
// half way, p and r are m (1 +- u) and their complements (1 - m)(1 +- v).
Point signed_distance(double p, double r) {
  const auto m = (p + r) / 2;
  const auto u = (p - r) / 2 / m;
  const auto v = (r - p) / 2 / (1 - m);
  const auto size = std::sqrt((m * entropy_gap(u) + (1 - m) * entropy_gap(v)) / 2);
  if (size == 0) return {0, -1 / std::sqrt(8 * r * (1 - r))};
  const auto slope = (std::log1p(u) - std::log1p(v)) / (4 * size);
  return {p < r ? size : -size, p < r ? slope : -slope};
}

}  // namespace

std::optional<Point> at_jensen_shannon_distance(double implied, double distance) {
  if (distance >= signed_distance(0, implied).value) return Point{0, 0};
  if (distance <= signed_distance(1, implied).value) return Point{1, 0};
  const auto at = [&](double p) {
    auto point = signed_distance(p, implied);
    point.value -= distance;
    return point;
  };
  // Near the implied probability the distance is a straight line.
  const auto guess = implied - distance * std::sqrt(8 * implied * (1 - implied));
  const auto start = guess > 0 && guess < 1 ? guess : implied;
  const auto p = decreasing_root(at, start, 0, 1, 1e-16);
  if (!p) return std::nullopt;
  return Point{*p, 1 / signed_distance(*p, implied).slope};
}

}  // namespace odds
