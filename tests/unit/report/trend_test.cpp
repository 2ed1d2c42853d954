#include <report/trend.hpp>

#include <gtest/gtest.h>

#include <array>

namespace {

using report::DayValue;

// 8/28 by hand; the 97.5% point of t with 5 degrees of freedom is 2.570581836.
TEST(Trend, IsASlopeWithItsInterval_M13) {
  const std::array<DayValue, 7> days = {{{0, 2}, {1, -1}, {2, 4}, {3, 0}, {4, 3}, {5, 5}, {6, 1}}};
  const auto trend = report::trend_of(days);
  ASSERT_TRUE(trend);
  EXPECT_EQ(trend->n, 7);
  EXPECT_NEAR(trend->slope, 2.0 / 7, 1e-12);
  EXPECT_NEAR(trend->interval.low, -0.81596364, 1e-7);  // six days of seven not below 0: no trend
  EXPECT_NEAR(trend->interval.high, 1.38739222, 1e-7);
}

TEST(Trend, OfFewDaysOrOfOneIsNothing_M13) {
  const std::array<DayValue, 4> few = {{{0, 1}, {1, 2}, {2, 3}, {3, 4}}};
  EXPECT_FALSE(report::trend_of(few));
  const std::array<DayValue, 5> one = {{{3, 1}, {3, 2}, {3, 3}, {3, 4}, {3, 5}}};
  EXPECT_FALSE(report::trend_of(one));
}

TEST(Trend, OfALineIsTheLine) {
  const std::array<DayValue, 5> line = {{{0, 1}, {1, 3}, {2, 5}, {4, 9}, {9, 19}}};
  const auto trend = report::trend_of(line);
  EXPECT_NEAR(trend->slope, 2, 1e-12);
  EXPECT_NEAR(trend->interval.low, 2, 1e-9);
}

}  // namespace
