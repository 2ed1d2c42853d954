#include <calibration/platt.hpp>
#include <calibration/target.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace calibration {

namespace {

constexpr double kNearest = 1e-6;  // to 0 and 1

double inside(double share) {
  return std::clamp(share, kNearest, 1 - kNearest);
}

double log_odds(double score) {
  const auto p = inside(score);
  return std::log(p) - std::log1p(-p);
}

double logistic(double x) {
  return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

struct Point {
  double x = 0;
  double target = 0;
};

// -sum(t ln p + (1 - t) ln(1 - p)), of large |x| too.
double loss(std::span<const Point> points, const Platt& curve) {
  double sum = 0;
  for (const auto& [x, target] : points) {
    const auto f = curve.slope * x + curve.intercept;
    sum += std::max(f, 0.0) - target * f + std::log1p(std::exp(-std::fabs(f)));
  }
  return sum;
}

// The loss is convex in both: its slopes and curvatures.
struct Local {
  double by_slope = 0;
  double by_intercept = 0;
  double slope_slope = 0;
  double slope_intercept = 0;
  double intercept_intercept = 0;

  double determinant() const {
    return slope_slope * intercept_intercept - slope_intercept * slope_intercept;
  }
};

Local local(std::span<const Point> points, const Platt& curve) {
  Local at;
  for (const auto& [x, target] : points) {
    const auto p = logistic(curve.slope * x + curve.intercept);
    const auto off = p - target;
    const auto weight = p * (1 - p);
    at.by_slope += off * x;
    at.by_intercept += off;
    at.slope_slope += weight * x * x;
    at.slope_intercept += weight * x;
    at.intercept_intercept += weight;
  }
  return at;
}

// One step of Newton's, halved until the loss falls; false: it does not.
bool step(std::span<const Point> points, Platt& curve, double& lost) {
  const auto at = local(points, curve);
  const auto determinant = at.determinant();
  if (!(determinant > 0)) return false;
  const auto slope =
      (at.intercept_intercept * at.by_slope - at.slope_intercept * at.by_intercept) / determinant;
  const auto intercept =
      (at.slope_slope * at.by_intercept - at.slope_intercept * at.by_slope) / determinant;
  for (double share = 1; share > 1e-10; share /= 2) {
    const Platt next{curve.slope - share * slope, curve.intercept - share * intercept};
    const auto loses = loss(points, next);
    if (loses < lost) {
      curve = next;
      lost = loses;
      return true;
    }
  }
  return false;
}

}  // namespace

Answer<Platt> platt(std::span<const Scored> past) {
  if (auto why = why_not_fitted(past)) return *std::move(why);
  Targets targets;
  targets.won = std::ranges::count(past, true, &Scored::won);
  targets.lost = std::ssize(past) - targets.won;
  std::vector<Point> points;
  points.reserve(past.size());
  for (const auto& [score, won] : past) {
    points.push_back({log_odds(score), won ? targets.high() : targets.low()});
  }
  const auto [least, most] = std::ranges::minmax(points, {}, &Point::x);
  if (least.x == most.x) return NoAnswer{Status::none, "all scores are the same"};

  // From no slope at the share that won, as Platt begins.
  Platt curve{0, std::log((static_cast<double>(targets.won) + 1) /
                          (static_cast<double>(targets.lost) + 1))};
  constexpr int kMostSteps = 100;  // it takes about ten
  auto lost = loss(points, curve);
  for (int i = 0; i < kMostSteps && step(points, curve, lost); ++i) {
  }
  if (curve.slope > 0) return curve;
  return NoAnswer{Status::none,
                  fmt::format("higher scores do not win more often: slope {:.3f}", curve.slope)};
}

double chance(const Platt& curve, double score) {
  return inside(logistic(curve.slope * log_odds(score) + curve.intercept));
}

}  // namespace calibration
