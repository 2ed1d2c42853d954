#include <report/series.hpp>

#include <gtest/gtest.h>

namespace report {
namespace {

// Reference series: W L W W L L W W L W at 0.91.
TEST(Series, MatchesTheReferenceSeries_M18) {
  const auto record =
      series(std::vector{0.91, -1.0, 0.91, 0.91, -1.0, -1.0, 0.91, 0.91, -1.0, 0.91});
  ASSERT_TRUE(record);
  EXPECT_NEAR(record->mean, 0.146, 1e-12);
  EXPECT_NEAR(*record->deviation, 0.986320, 5e-7);
  EXPECT_NEAR(*record->sharpe, 0.148025, 5e-7);
  EXPECT_NEAR(*record->sortino, 0.230846, 5e-7);
  EXPECT_NEAR(record->max_drawdown, 2, 1e-12);
  EXPECT_NEAR(*record->profit_factor, 1.365, 1e-12);
  EXPECT_EQ(record->longest_losing_run, 2U);
}

TEST(Series, LeavesOutWhatTheSampleCannotSupport) {
  const auto wins = series(std::vector{1.0, 1.0});
  EXPECT_FALSE(wins->sharpe);
  EXPECT_FALSE(wins->sortino);
  EXPECT_FALSE(wins->profit_factor);
  EXPECT_FALSE(series(std::vector{1.0})->deviation);
  EXPECT_EQ(series(std::vector<double>{}).why_not().status, Status::none);
}

TEST(Series, CountsALosingRunThroughAPush) {
  EXPECT_EQ(series(std::vector{-1.0, 0.0, -1.0, 1.0, -1.0})->longest_losing_run, 2U);
}

TEST(Series, MeasuresADrawdownFromTheStartToo) {
  EXPECT_EQ(series(std::vector{-1.0, -1.0, 1.0})->max_drawdown, 2);
}

TEST(WinRate, CountsHalvesAsHalves_T26) {
  EXPECT_NEAR(*win_rate(3, 1, 1, 1), 3.5 / 5, 1e-15);
  EXPECT_EQ(win_rate(0, 0, 0, 0).why_not().status, Status::none);
}

}  // namespace
}  // namespace report
