#include <report/fall.hpp>

#include <gtest/gtest.h>

using report::Point;

namespace {

UtcTime day(int n) {
  return from_unix(86'400 * std::int64_t{n});
}

Point at(int n, std::int64_t bankroll, std::int64_t flow = 0) {
  return {day(n), Money::from_minor(flow), Money::from_minor(bankroll)};
}

}  // namespace

TEST(Fall, HasItsDays) {
  const std::vector<Point> points = {at(1, 1000), at(2, 1200), at(3, 1080), at(4, 900),
                                     at(5, 1100), at(6, 1200), at(7, 1150)};
  const auto fall = *report::deepest_fall(points);
  EXPECT_DOUBLE_EQ(fall.share, 0.25);
  EXPECT_EQ(fall.peak_at, day(2));
  EXPECT_EQ(fall.low_at, day(4));
  EXPECT_EQ(fall.recovered_at, day(6));
}

TEST(Fall, IsOpenUntilItIsRecovered) {
  const std::vector<Point> points = {at(1, 1000), at(2, 900), at(3, 950)};
  const auto fall = *report::deepest_fall(points);
  EXPECT_EQ(fall.low_at, day(2));
  EXPECT_FALSE(fall.recovered_at);
}

// What is taken out is no loss, and what is put in no recovery.
TEST(Fall, IsNotOfMoneyPutInOrTakenOut) {
  EXPECT_FALSE(report::deepest_fall(std::vector{at(1, 1000), at(2, 600, -400)}));
  const std::vector<Point> points = {at(1, 1000), at(2, 900), at(3, 1900, 1000), at(4, 2000)};
  const auto fall = *report::deepest_fall(points);
  EXPECT_DOUBLE_EQ(fall.share, 0.1);
  EXPECT_EQ(fall.recovered_at, day(4));
}

TEST(Fall, IsNoneWithoutABankroll) {
  EXPECT_FALSE(report::deepest_fall({}));
  EXPECT_FALSE(report::deepest_fall(std::vector{at(1, 0), at(2, -100)}));
  EXPECT_FALSE(report::deepest_fall(std::vector{at(1, 1000), at(2, 1000), at(3, 1100)}));
}
