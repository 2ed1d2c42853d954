#include <calibration/isotonic.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "uniform.hpp"

namespace {

using calibration::Isotonic;
using calibration::Level;
using calibration::Scored;

// Scores on a grid, so that many are the same.
std::vector<Scored> made(std::uint64_t seed, std::size_t n, double grid) {
  report::Random random{seed};
  std::vector<Scored> past;
  for (std::size_t i = 0; i < n; ++i) {
    const auto score = std::floor(uniform(random) * grid) / grid;
    past.push_back({score, uniform(random) < score * score});
  }
  return past;
}

// The other computation: of all runs of scores that end at or after a score and begin at or
// before it, the greatest of the least means. Robertson, Wright and Dykstra (1988), 1.4.
double max_min(const std::vector<Scored>& past, double score) {
  std::vector<double> scores;
  for (const auto& one : past) scores.push_back(one.score);
  std::ranges::sort(scores);
  scores.erase(std::ranges::unique(scores).begin(), scores.end());
  std::vector<double> n(scores.size() + 1);  // up to each score
  std::vector<double> won(scores.size() + 1);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    n[i + 1] = n[i];
    won[i + 1] = won[i];
    for (const auto& one : past) {
      if (one.score != scores[i]) continue;
      n[i + 1] += 1;
      won[i + 1] += one.won ? 1 : 0;
    }
  }
  const auto at =
      static_cast<std::size_t>(std::ranges::lower_bound(scores, score) - scores.begin());
  double greatest = 0;
  for (std::size_t begin = 0; begin <= at; ++begin) {
    double least = 1;
    for (std::size_t end = at + 1; end <= scores.size(); ++end) {
      least = std::min(least, (won[end] - won[begin]) / (n[end] - n[begin]));
    }
    greatest = std::max(greatest, least);
  }
  return greatest;
}

const Level& level_of(const Isotonic& curve, double score) {
  return *std::ranges::find_if(
      curve.levels, [&](const Level& level) { return level.from <= score && score <= level.to; });
}

TEST(Isotonic, IsTheGreatestOfTheLeastMeans) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const auto past = made(seed, 40 + 20 * seed, seed % 2 == 0 ? 20 : 1e6);
    const auto curve = *calibration::isotonic(past);
    for (const auto& one : past) {
      ASSERT_NEAR(level_of(curve, one.score).rate(), max_min(past, one.score), 1e-12) << seed;
    }
  }
}

TEST(Isotonic, DoesNotDependOnTheOrder) {
  auto past = made(7, 300, 50);
  const auto curve = *calibration::isotonic(past);
  std::ranges::reverse(past);
  EXPECT_EQ(*calibration::isotonic(past), curve);
}

TEST(Isotonic, HasEveryScoreInOneLevelAndRises) {
  const auto past = made(3, 500, 1e6);
  const auto curve = *calibration::isotonic(past);
  std::int64_t n = 0;
  for (std::size_t i = 0; i < curve.levels.size(); ++i) {
    n += curve.levels[i].n;
    if (i == 0) continue;
    EXPECT_LT(curve.levels[i - 1].to, curve.levels[i].from);
    EXPECT_LT(curve.levels[i - 1].rate(), curve.levels[i].rate());
  }
  EXPECT_EQ(n, 500);
  double before = 0;
  for (double score = 0; score <= 1; score += 0.001) {
    const auto p = chance(curve, score);
    EXPECT_GE(p, before);
    before = p;
  }
}

TEST(Isotonic, OfOneScoreIsTheShareThatWon) {
  const std::vector<Scored> past{{0.9, true}, {0.9, false}, {0.9, false}, {0.9, false}};
  const auto curve = *calibration::isotonic(past);
  EXPECT_EQ(curve.levels, (std::vector<Level>{{0.9, 0.9, 4, 1}}));
  EXPECT_EQ(chance(curve, 0.1), 0.25);
  EXPECT_EQ(chance(curve, 0.9), 0.25);
}

TEST(Isotonic, IsOneLevelWhereHigherScoresWinLess) {
  const std::vector<Scored> past{{0.2, true}, {0.4, true}, {0.6, false}, {0.8, false}};
  EXPECT_EQ(calibration::isotonic(past)->levels, (std::vector<Level>{{0.2, 0.8, 4, 2}}));
}

TEST(Isotonic, RunsInALineBetweenLevels) {
  const Isotonic curve{{{0.1, 0.2, 100, 20}, {0.6, 0.8, 100, 60}}};
  EXPECT_DOUBLE_EQ(chance(curve, 0.15), 0.2);
  EXPECT_DOUBLE_EQ(chance(curve, 0.4), 0.4);
  EXPECT_DOUBLE_EQ(chance(curve, 0.6), 0.6);
  EXPECT_DOUBLE_EQ(chance(curve, 0.0), 0.2);
  EXPECT_DOUBLE_EQ(chance(curve, 1.0), 0.6);
}

TEST(Isotonic, IsNeverCertain) {
  const Isotonic curve{{{0.1, 0.2, 98, 0}, {0.6, 0.8, 48, 48}}};
  EXPECT_DOUBLE_EQ(chance(curve, 0.1), 0.01);       // 98 lost
  EXPECT_DOUBLE_EQ(chance(curve, 0.8), 49.0 / 50);  // 48 won
}

TEST(Isotonic, RefusesWhatCannotBeFitted) {
  const auto why = [](const std::vector<Scored>& past) {
    return calibration::isotonic(past).why_not().why;
  };
  EXPECT_EQ(why({}), "nothing to fit");
  EXPECT_EQ(why({{0.5, true}, {0.6, true}}), "all of 2 won");
  EXPECT_EQ(why({{0.5, false}}), "all of 1 lost");
  EXPECT_EQ(why({{0.5, true}, {1.5, false}}), "a score is from 0 to 1: 1.5");
  EXPECT_EQ(why({{-0.1, true}, {0.5, false}}), "a score is from 0 to 1: -0.1");
  EXPECT_EQ(why({{0.5, true}, {std::numeric_limits<double>::quiet_NaN(), false}}),
            "a score is from 0 to 1: nan");
  EXPECT_TRUE(calibration::isotonic(std::vector<Scored>{{0, false}, {1, true}}));
}

}  // namespace
