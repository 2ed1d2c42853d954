#include <staking/arbitrage.hpp>

#include <gtest/gtest.h>

#include <random>

namespace staking {
namespace {

using odds::Price;

// +120 and -105; swapped, the stakes lose on one side.
TEST(SplitArbitrage, PutsTheLargerStakeOnTheShorterPrice_S5) {
  const std::vector prices{Price::from_ratio(11, 5), Price::from_ratio(41, 21)};
  const auto split = split_arbitrage(prices, Money::from_minor(100'00), Rounding::half_down);
  ASSERT_TRUE(split);
  EXPECT_EQ(split->stakes[0], Money::from_minor(47'02));
  EXPECT_EQ(split->stakes[1], Money::from_minor(52'98));
  EXPECT_EQ(split->total, Money::from_minor(100'00));
  EXPECT_EQ(split->worst_return, Money::from_minor(103'44));
}

TEST(SplitArbitrage, IsAProfitOnEveryOutcomeAfterRoundingOrNone) {
  std::mt19937 random{5};
  std::uniform_int_distribution<std::int64_t> hundredths{105, 900};
  std::uniform_int_distribution<std::int64_t> total{1, 50'000};
  int found = 0;
  int lost_to_rounding = 0;
  for (int round = 0; round < 20'000; ++round) {
    std::vector<Price> prices;
    double implied = 0;
    for (std::size_t i = 0; i < 2 + random() % 2; ++i) {
      prices.push_back(Price::from_ratio(hundredths(random), 100));
      implied += 1 / prices.back().decimal();
    }
    const auto budget = Money::from_minor(total(random));
    for (const auto rounding : {Rounding::half_down, Rounding::half_up, Rounding::down}) {
      const auto split = split_arbitrage(prices, budget, rounding);
      if (!split) {
        lost_to_rounding += implied < 1 ? 1 : 0;
        continue;
      }
      ++found;
      ASSERT_LE(split->total, budget);
      ASSERT_GT(split->worst_return, split->total);
      for (std::size_t i = 0; i < prices.size(); ++i) {
        ASSERT_GE(scale(split->stakes[i].minor(), prices[i].ratio(), rounding),
                  split->worst_return.minor());
      }
    }
  }
  EXPECT_GT(found, 1000);
  EXPECT_GT(lost_to_rounding, 0);
}

TEST(SplitArbitrage, RefusesAMarketWithAMargin) {
  const std::vector prices{Price::parse("1.91"), Price::parse("1.91")};
  const auto split = split_arbitrage(prices, Money::from_minor(10'000), Rounding::half_down);
  ASSERT_FALSE(split);
  EXPECT_EQ(split.why_not().status, Status::none);
}

TEST(FindArbitrage, TakesTheBestPriceOfEveryOutcome_S10) {
  const std::vector<std::vector<double>> books{{2.1, 1.85}, {1.95, 2.0}};
  const auto found = find_arbitrage(books);
  EXPECT_TRUE(found.exists());
  EXPECT_EQ(found.best_prices, (std::vector{2.1, 2.0}));
  EXPECT_NEAR(found.profit, 0.024390243902439025, 1e-15);
}

TEST(Dutch, ReturnsTheSameWhicheverWins) {
  const auto bet = dutch(std::vector{4.0, 6.0, 10.0}, 100);
  EXPECT_NEAR(bet.stakes[0] * 4, bet.payout, 1e-12);
  EXPECT_NEAR(bet.stakes[2] * 10, bet.payout, 1e-12);
  EXPECT_NEAR(bet.stakes[0] + bet.stakes[1] + bet.stakes[2], 100, 1e-12);
}

}  // namespace
}  // namespace staking
