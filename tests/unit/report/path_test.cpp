#include <report/path.hpp>

#include <gtest/gtest.h>

namespace {

using bets::Outcome;

Money pounds(std::int64_t amount) {
  return Money::from_minor(amount * 100);
}

report::Path with_bankroll(std::int64_t amount) {
  report::Path path;
  path.flow(pounds(amount));
  return path;
}

// Divided by the profit so far, this would be infinite.
TEST(Path, MeasuresDrawdownOnTheBankroll_M5) {
  auto path = with_bankroll(1000);
  path.settle(Outcome::loss, pounds(-50));
  EXPECT_DOUBLE_EQ(*path.max_drawdown(), 0.05);
  path.settle(Outcome::win, pounds(150));
  path.settle(Outcome::loss, pounds(-110));
  path.settle(Outcome::win, pounds(60));
  path.settle(Outcome::loss, pounds(-80));
  EXPECT_DOUBLE_EQ(*path.max_drawdown(), 130.0 / 1100);
}

TEST(Path, NeverFellWithoutALoss) {
  auto path = with_bankroll(100);
  path.settle(Outcome::win, pounds(10));
  EXPECT_EQ(*path.max_drawdown(), 0);
}

TEST(Path, TakesAWithdrawalForNoLossAndADepositForNoGain) {
  auto path = with_bankroll(1000);
  path.flow(pounds(-500));
  path.settle(Outcome::loss, pounds(-50));
  EXPECT_DOUBLE_EQ(*path.max_drawdown(), 0.1);
  path.flow(pounds(1500));
  path.settle(Outcome::loss, pounds(-50));
  EXPECT_DOUBLE_EQ(*path.max_drawdown(), 0.1);
}

TEST(Path, HasNoDrawdownWithoutABankroll) {
  report::Path path;
  path.settle(Outcome::loss, pounds(-50));
  EXPECT_FALSE(path.max_drawdown());
}

TEST(Path, CountsLosingBetsAcrossPushesAndVoids_M10) {
  auto path = with_bankroll(1000);
  const auto settle = [&](Outcome outcome) { path.settle(outcome, Money{}); };
  settle(Outcome::loss);
  settle(Outcome::push);
  settle(Outcome::half_loss);
  settle(Outcome::void_bet);
  settle(Outcome::loss);
  EXPECT_EQ(path.longest_losing_run(), 3);
  settle(Outcome::half_win);
  settle(Outcome::loss);
  EXPECT_EQ(path.longest_losing_run(), 3);
}

}  // namespace
