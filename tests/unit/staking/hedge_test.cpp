#include <staking/hedge.hpp>
#include <staking/middle.hpp>

#include <gtest/gtest.h>

namespace staking {
namespace {

TEST(Hedge, MaximisesTheLeastProfitWithoutNegativeStakes) {
  const auto answer =
      hedge(std::vector{50.0, 30.0, 20.0}, std::vector{2.5, 3.0, 4.0}, std::vector{2.4, 2.9, 3.9});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->stakes[0], 0);
  EXPECT_NEAR(answer->stakes[1], 12.068965517241379, 1e-12);
  EXPECT_NEAR(answer->stakes[2], 11.538461538461538, 1e-12);
  EXPECT_NEAR(answer->guaranteed, 1.392572944297081, 1e-12);
}

TEST(Hedge, AddsNothingThatWouldCostMoreThanItBrings) {
  const auto answer = hedge(std::vector{100.0, 0.0}, std::vector{1.5, 2.0}, std::vector{1.5, 1.01});
  ASSERT_TRUE(answer);
  // Backing the other side at 1.01 brings 0.01 a unit there; the guarantee is what counts.
  EXPECT_NEAR(answer->stakes[1], 150 / 1.01, 1e-9);
  EXPECT_NEAR(answer->guaranteed, 50 - 150 / 1.01, 1e-9);
}

// An unbounded problem and a target out of reach are said to be that.
TEST(Hedge, SaysUnboundedWhenTheHedgingPricesAreAnArbitrage_S28) {
  const auto answer = hedge(std::vector{100.0, 0.0}, std::vector{2.0, 2.0}, std::vector{2.1, 2.1});
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.why_not().status, Status::unbounded);
}

TEST(Hedge, SaysNoneForATargetOutOfReach_S28) {
  const auto answer =
      hedge(std::vector{50.0, 0.0}, std::vector{2.5, 3.0}, std::vector{2.0, 1.9}, 1e6);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.why_not().status, Status::none);
}

TEST(Hedge, ReachesATargetAtTheLeastCost) {
  const auto answer =
      hedge(std::vector{100.0, 0.0}, std::vector{3.0, 2.0}, std::vector{2.9, 2.5}, 10.0);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->stakes[0], 0);
  EXPECT_NEAR(answer->guaranteed, 10, 1e-12);
  EXPECT_NEAR(answer->stakes[1], 110 / 1.5, 1e-12);
}

TEST(LayOff, LeavesTheSameProfitEitherWay) {
  const auto off = lay_off(100, 3.0, 2.5, 0.05);
  ASSERT_TRUE(off);
  EXPECT_NEAR(off->lay_stake, 122.45, 0.005);
  EXPECT_NEAR(off->profit_if_win, 16.33, 0.005);
  EXPECT_NEAR(off->profit_if_lose, off->profit_if_win, 1e-12);
}

TEST(HedgeOtherSide, LeavesTheSameProfitEitherWay) {
  const auto other = hedge_other_side(100, 3.0, 2.0);
  EXPECT_NEAR(other.stake, 150, 1e-12);
  EXPECT_NEAR(other.profit, 50, 1e-12);
}

TEST(Middle, WinsBothBetweenTheLines) {
  const double price = 21.0 / 11;
  const auto found = middle_spread({{-14}, price, 100}, {{30}, price, 100});
  ASSERT_TRUE(found.exists);
  EXPECT_EQ(found.window->from, 4);
  EXPECT_EQ(found.window->to, 7);
  EXPECT_NEAR(found.both, 181.818182, 1e-6);
  EXPECT_NEAR(found.one_side(), -9.090909, 1e-6);
  EXPECT_NEAR(found.break_even(), 0.047619, 1e-6);
}

TEST(Middle, DoesNotCountAMarginThatPushes) {
  const auto found = middle_spread({{-12}, 1.9, 100}, {{28}, 1.9, 100});
  EXPECT_EQ(found.window->from, 4);
  EXPECT_EQ(found.window->to, 6);
}

TEST(Middle, IsATrapWhenTheLinesDoNotOverlap) {
  const auto found = middle_spread({{-30}, 1.9, 100}, {{14}, 1.9, 100});
  EXPECT_FALSE(found.exists);
  EXPECT_EQ(found.both, -200);
  EXPECT_EQ(found.window->from, 4);
  EXPECT_EQ(found.window->to, 7);
}

TEST(Middle, IsNeitherOnOneLine) {
  const auto found = middle_total({{10}, 1.9, 100}, {{10}, 1.9, 100});
  EXPECT_FALSE(found.exists);
  EXPECT_FALSE(found.window);
}

}  // namespace
}  // namespace staking
