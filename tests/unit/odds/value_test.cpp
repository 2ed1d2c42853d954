#include <odds/value.hpp>

#include <gtest/gtest.h>

namespace odds {
namespace {

TEST(Hold, IsOfTurnoverAndNotTheOverround_Q30) {
  EXPECT_NEAR(hold(1.033840), 0.03273, 5e-6);
}

TEST(FairPrice, AllowsForThePush) {
  EXPECT_NEAR(*fair_price(0.53, 0.435), 1.8208, 5e-5);
  EXPECT_EQ(fair_price(0, 1).why_not().status, Status::none);
}

TEST(CoverNormal, PushesOnWholeLinesOnly) {
  const auto whole = cover_normal(-7, -3, 12);
  EXPECT_NEAR(whole->win, 0.61472925, 5e-9);
  EXPECT_NEAR(whole->push, 0.03144051, 1e-8);
  EXPECT_EQ(cover_normal(-9, -3.5, 13.86)->push, 0);
  EXPECT_FALSE(cover_normal(-9, -3.25, 13.86));
  EXPECT_FALSE(cover_normal(-9, -3.5, 0));
}

TEST(OverNormal, IsTheUnderSeenFromTheOtherSide) {
  const auto over = over_normal(221, 220, 15);
  const auto under = over_normal(-221, -220, 15);
  EXPECT_NEAR(over->win, under->lose, 1e-15);
  EXPECT_NEAR(over->win + over->push + over->lose, 1, 1e-15);
}

TEST(Clv, TakesTheMarginOutOfTheClose) {
  EXPECT_NEAR(no_vig_clv(2.10, 0.5), 0.05, 1e-15);
  EXPECT_NEAR(raw_clv(2.10, 1.95), 0.0769, 5e-5);
  EXPECT_NEAR(expected_value_with_push(0.53, 0.435, 1 + 100.0 / 108), 0.0557, 5e-5);
}

TEST(Clv, SeesALineFromTheSideOfTheBet_Q2) {
  EXPECT_EQ(line_clv("home", -3, -5), 2);
  EXPECT_EQ(line_clv("away", 3, 5), -2);
  EXPECT_EQ(line_clv("over", 220, 216), -4);
  EXPECT_EQ(line_clv("under", 220, 216), 4);
}

}  // namespace
}  // namespace odds
