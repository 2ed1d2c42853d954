#include "records.hpp"

#include <report/kelly.hpp>

#include <gtest/gtest.h>

// It was once judged by American odds and 100 mean bets for a bankroll.
// 55% at 2.00 is an edge of 10%, and a tenth of the bankroll.
TEST(FullKelly, IsEdgeOverGain_M16) {
  auto bet = open_bet(1, 1, 200);
  bet.edge = 0.1;
  EXPECT_DOUBLE_EQ(*report::full_kelly(bet, Money::from_minor(100'000)), 10'000);
  bet.commission = 0.05;
  EXPECT_DOUBLE_EQ(*report::full_kelly(bet, Money::from_minor(95'000)), 10'000);
}

TEST(FullKelly, IsNoneWithoutAnEdgeOrABankroll) {
  auto bet = open_bet(1, 1, 200);
  EXPECT_FALSE(report::full_kelly(bet, Money::from_minor(1000)));
  bet.edge = 0.1;
  EXPECT_FALSE(report::full_kelly(bet, Money{}));
  bet.way = market::Way::lay;
  EXPECT_FALSE(report::full_kelly(bet, Money::from_minor(1000)));
}
