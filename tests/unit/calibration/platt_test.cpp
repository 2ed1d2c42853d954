#include <calibration/platt.hpp>
#include <calibration/target.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "uniform.hpp"

namespace {

using calibration::Platt;
using calibration::Scored;

// What a model said that is wrong in a way that we know.
std::vector<Scored> said_by(const Platt& truth, std::size_t n, std::uint64_t seed) {
  report::Random random{seed};
  std::vector<Scored> past;
  for (std::size_t i = 0; i < n; ++i) {
    const auto score = 0.02 + 0.96 * uniform(random);
    past.push_back({score, uniform(random) < chance(truth, score)});
  }
  return past;
}

double log_odds(double p) {
  return std::log(p / (1 - p));
}

// The standard errors of slope and intercept: the roots of the diagonal of the inverse of
// the Fisher information.
std::pair<double, double> errors_of(const Platt& curve, const std::vector<Scored>& past) {
  double aa = 0;
  double ab = 0;
  double bb = 0;
  for (const auto& one : past) {
    const auto x = log_odds(one.score);
    const auto p = chance(curve, one.score);
    aa += p * (1 - p) * x * x;
    ab += p * (1 - p) * x;
    bb += p * (1 - p);
  }
  const auto determinant = aa * bb - ab * ab;
  return {std::sqrt(bb / determinant), std::sqrt(aa / determinant)};
}

TEST(Platt, FindsTheTruthOfAModelWithinItsInterval) {
  for (const Platt truth : {Platt{1, 0}, Platt{0.5, -1}, Platt{1.6, 0.4}, Platt{0.3, -2}}) {
    const auto past = said_by(truth, 4000, 11);
    const auto found = *calibration::platt(past);
    const auto [slope_error, intercept_error] = errors_of(truth, past);
    EXPECT_NEAR(found.slope, truth.slope, 2.58 * slope_error);
    EXPECT_NEAR(found.intercept, truth.intercept, 2.58 * intercept_error);
    EXPECT_LT(slope_error, 0.06) << "an interval that says something";
  }
}

// At the least loss the chances sum to the targets, plain and weighted by the log odds.
TEST(Platt, IsWhereTheLossIsLeast) {
  const auto past = said_by({0.7, -0.5}, 700, 5);
  const auto curve = *calibration::platt(past);
  calibration::Targets targets;
  targets.won = std::ranges::count(past, true, &Scored::won);
  targets.lost = std::ssize(past) - targets.won;
  double by_intercept = 0;
  double by_slope = 0;
  for (const auto& one : past) {
    const auto off = chance(curve, one.score) - (one.won ? targets.high() : targets.low());
    by_intercept += off;
    by_slope += off * log_odds(one.score);
  }
  EXPECT_NEAR(by_intercept, 0, 1e-6);
  EXPECT_NEAR(by_slope, 0, 1e-6);
}

TEST(Platt, DoesNotDependOnTheOrder) {
  auto past = said_by({0.7, -0.5}, 400, 6);
  const auto curve = *calibration::platt(past);
  std::ranges::reverse(past);
  const auto turned = *calibration::platt(past);
  EXPECT_NEAR(turned.slope, curve.slope, 1e-9);
  EXPECT_NEAR(turned.intercept, curve.intercept, 1e-9);
}

// Where a score parts the won from the lost, the targets keep the slope finite.
TEST(Platt, EndsWhereScoresAreRightAlways) {
  std::vector<Scored> past;
  for (int i = 1; i < 100; ++i) past.push_back({i / 100.0, i >= 50});
  const auto curve = *calibration::platt(past);
  EXPECT_GT(curve.slope, 1);
  EXPECT_LT(curve.slope, 100);
  EXPECT_GT(chance(curve, 0), 0);
  EXPECT_LT(chance(curve, 1), 1);
}

TEST(Platt, TakesScoresOfNoneAndOne) {
  std::vector<Scored> past = said_by({1, 0}, 500, 9);
  past.push_back({0, false});
  past.push_back({1, true});
  const auto curve = *calibration::platt(past);
  EXPECT_GT(chance(curve, 1.0), 0.99);
  EXPECT_LT(chance(curve, 1.0), 1);
  EXPECT_GT(chance(curve, 0.0), 0);
}

TEST(Platt, RefusesWhatCannotBeFitted) {
  const auto why = [](const std::vector<Scored>& past) {
    return calibration::platt(past).why_not().why;
  };
  EXPECT_EQ(why({}), "nothing to fit");
  EXPECT_EQ(why({{0.5, true}, {0.6, true}}), "all of 2 won");
  EXPECT_EQ(why({{0.5, true}, {std::numeric_limits<double>::quiet_NaN(), false}}),
            "a score is from 0 to 1: nan");
  EXPECT_EQ(why({{0.9, true}, {0.9, false}, {0.9, false}}), "all scores are the same");
  EXPECT_EQ(why({{0.2, true}, {0.3, true}, {0.7, false}, {0.8, false}}).substr(0, 40),
            "higher scores do not win more often: slo");
}

}  // namespace
