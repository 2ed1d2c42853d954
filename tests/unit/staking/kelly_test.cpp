#include <staking/kelly.hpp>

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <random>

namespace staking {
namespace {

TEST(Kelly, StakesTheEdgeOverTheNetOdds) {
  EXPECT_NEAR(kelly_fraction(0.55, 2.0), 0.1, 1e-15);
  EXPECT_NEAR(kelly_with_commission(0.36, 3.0, 0.05), 0.023158, 5e-7);
  EXPECT_NEAR(kelly_with_push(1.0, 0.52, 0.44), 0.083333, 5e-7);
  EXPECT_NEAR(kelly_lay(0.28, 3.0, 0), 0.16, 1e-15);
  EXPECT_NEAR(baker_mchale_shrinkage(0.55, 2.0, 0.03), 0.735294, 5e-7);
}

TEST(Kelly, IsNotPositiveWithoutAnEdge) {
  EXPECT_LE(kelly_fraction(0.5, 2.0), 0);
  EXPECT_LT(kelly_fraction(0.4, 2.0), 0);
  EXPECT_EQ(baker_mchale_shrinkage(0.4, 2.0, 0.03), 0);
}

TEST(Kelly, GrowsWithACertaintyAndDoesNotWithRuin) {
  EXPECT_NEAR(growth(1, 3.0, 1), std::log(3.0), 1e-15);
  EXPECT_TRUE(std::isinf(growth(0.9, 3.0, 1)));
}

TEST(KellyExclusive, SharesTheBankrollOverTheOutcomesOfARace) {
  const auto best = kelly_exclusive(std::vector{0.45, 0.30, 0.25}, std::vector{2.5, 3.2, 2.8});
  ASSERT_TRUE(best);
  EXPECT_NEAR(best->fractions[0], 0.102174, 5e-7);
  EXPECT_NEAR(best->fractions[1], 0.028261, 5e-7);
  EXPECT_EQ(best->fractions[2], 0);
  EXPECT_NEAR(best->reserve_rate, 0.869565, 5e-7);
}

TEST(KellyExclusive, StakesEverythingOnAnArbitrage) {
  const auto best = kelly_exclusive(std::vector{0.48, 0.28, 0.24}, std::vector{2.2, 3.6, 4.0});
  ASSERT_TRUE(best);
  EXPECT_EQ(best->reserve_rate, 0);
  EXPECT_NEAR(best->total, 1, 1e-15);
}

double log_wealth(const std::vector<double>& fractions, const std::vector<double>& probabilities,
                  const std::vector<double>& prices) {
  const auto kept = 1 - std::accumulate(fractions.begin(), fractions.end(), 0.0);
  double value = 0;
  for (std::size_t i = 0; i < prices.size(); ++i) {
    value += probabilities[i] * std::log(kept + fractions[i] * prices[i]);
  }
  return value;
}

// The closed form is the optimum: no small move of a stake improves it.
TEST(KellyExclusive, CannotBeImprovedByMovingAStake_R10) {
  std::mt19937 random{7};
  std::uniform_real_distribution<double> unit{0.05, 1};
  int staked = 0;
  for (int round = 0; round < 500; ++round) {
    std::vector<double> probabilities(2 + random() % 7);
    for (auto& p : probabilities) p = unit(random);
    const auto sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    std::vector<double> prices;
    for (auto& p : probabilities) {
      p /= sum;
      prices.push_back(1 + (1 / p - 1) * (0.6 + 0.5 * unit(random)));
    }
    const auto best = kelly_exclusive(probabilities, prices);
    ASSERT_TRUE(best);
    const auto value = log_wealth(best->fractions, probabilities, prices);
    ASSERT_NEAR(value, best->growth, 1e-12);
    for (std::size_t i = 0; i < prices.size(); ++i) {
      for (const auto move : {-1e-4, 1e-4}) {
        auto moved = best->fractions;
        moved[i] += move;
        if (moved[i] < 0) continue;
        const auto total = std::accumulate(moved.begin(), moved.end(), 0.0);
        if (total > 1) continue;
        ASSERT_LE(log_wealth(moved, probabilities, prices), value + 1e-12) << round;
      }
    }
    staked += best->total > 0 ? 1 : 0;
  }
  EXPECT_GT(staked, 100);
}

TEST(KellyExclusive, RefusesProbabilitiesThatSumToMoreThanOne) {
  EXPECT_FALSE(kelly_exclusive(std::vector{0.6, 0.5}, std::vector{2.0, 2.0}));
}

TEST(KellyIndependent, StakesTwoBetsLessThanEachAlone) {
  const auto best = kelly_independent(std::vector{0.55, 0.55}, std::vector{2.1, 2.1});
  ASSERT_TRUE(best);
  EXPECT_NEAR(best->fractions[0], 0.137976, 5e-7);
  EXPECT_NEAR(best->fractions[1], 0.137976, 5e-7);
  EXPECT_LE(best->gradient, 1e-10);
}

TEST(KellyIndependent, IsTheSingleFractionForOneBet) {
  const auto best = kelly_independent(std::vector{0.12}, std::vector{11.0});
  ASSERT_TRUE(best);
  EXPECT_NEAR(best->fractions[0], kelly_fraction(0.12, 11.0), 1e-12);
}

TEST(KellyIndependent, ConvergesFromAnywhere) {
  std::mt19937 random{11};
  std::uniform_real_distribution<double> chance{0.02, 0.98};
  std::uniform_real_distribution<double> edge{-0.1, 1.5};
  for (int round = 0; round < 200; ++round) {
    std::vector<double> probabilities(1 + random() % 6);
    std::vector<double> prices;
    for (auto& p : probabilities) {
      p = chance(random);
      prices.push_back(std::max(1.001, (1 + edge(random)) / p));
    }
    const auto best = kelly_independent(probabilities, prices);
    ASSERT_TRUE(best) << round;
    ASSERT_LE(best->gradient, 1e-9) << round;
    ASSERT_LT(best->total, 1) << round;
    for (const auto f : best->fractions) ASSERT_GE(f, 0) << round;
  }
}

TEST(KellyIndependent, RefusesMoreThanTwelveBets) {
  const std::vector<double> probabilities(13, 0.55);
  const auto best = kelly_independent(probabilities, std::vector<double>(13, 2.0));
  ASSERT_FALSE(best);
  EXPECT_EQ(best.why_not().status, Status::too_many);
}

TEST(KellyAsian, SolvesTheFiveResultsOfAQuarterLine) {
  const odds::Chances chances{
      .win = 0.4, .half_win = 0.15, .push = 0.05, .half_loss = 0.1, .loss = 0.3};
  EXPECT_NEAR(*kelly_asian(chances, 1.95), 0.13946258918148047, 1e-13);
  EXPECT_NEAR(expected_value(chances, 1.95), 0.10125, 1e-15);
  EXPECT_EQ(*kelly_asian({.win = 0.4, .loss = 0.6}, 2.0), 0);
  EXPECT_NEAR(*kelly_asian({.win = 0.55, .loss = 0.45}, 2.0), 0.1, 1e-13);
}

}  // namespace
}  // namespace staking
