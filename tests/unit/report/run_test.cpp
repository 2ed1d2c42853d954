#include <report/run.hpp>

#include <gtest/gtest.h>

using bets::Outcome;
using report::Turn;

TEST(Runs, PushesNeitherCountNorBreak) {
  const std::vector<Turn> turns = {{Outcome::win},  {Outcome::push},      {Outcome::half_win},
                                   {Outcome::loss}, {Outcome::half_loss}, {Outcome::void_bet},
                                   {Outcome::loss}, {Outcome::win}};
  EXPECT_EQ(report::runs(turns).longest_won, 2);
  EXPECT_EQ(report::runs(turns).longest_lost, 3);
  EXPECT_EQ(report::runs({}).longest_won, 0);
}

TEST(Rolling, IsOfSoManyInARow) {
  const std::vector<Turn> turns = {{.profit = -10, .turnover = 10},
                                   {.profit = -10, .turnover = 10},
                                   {.profit = 10, .turnover = 10},
                                   {.profit = 5, .turnover = 10}};
  const auto rolling = *report::rolling_roi(turns, 2);
  EXPECT_DOUBLE_EQ(rolling.worst, -1);
  EXPECT_DOUBLE_EQ(rolling.best, 0.75);
  EXPECT_DOUBLE_EQ(rolling.last, 0.75);
  EXPECT_FALSE(report::rolling_roi(turns, 5));
  EXPECT_FALSE(report::rolling_roi(std::vector<Turn>(3), 2));  // pushes alone
}
