#include <opinion/line_shift.hpp>

#include <odds/value.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace {

using market::Line;
using market::Side;
using opinion::shifted;

Line points(double line) {
  return {static_cast<std::int64_t>(std::lround(line * 4))};
}

TEST(LineShift, AWorseLineIsWonLessOftenOnEverySide) {
  for (const auto side : {Side::home, Side::away, Side::under}) {
    EXPECT_LT(*shifted(0.5, side, points(5.5), points(3.5), 11.8), 0.5);
    EXPECT_GT(*shifted(0.5, side, points(5.5), points(7.5), 11.8), 0.5) << to_string(side);
  }
  EXPECT_LT(*shifted(0.5, Side::over, points(220.5), points(222.5), 17.4), 0.5);
  EXPECT_GT(*shifted(0.5, Side::under, points(220.5), points(222.5), 17.4), 0.5);
}

// Even at -4.5, so a win by 4.5 is to be expected: 2 points are Phi(2/11.8) - 1/2.
TEST(LineShift, TwoPointsOfTheNbaAreSevenPercent) {
  EXPECT_NEAR(*shifted(0.5, Side::home, points(-4.5), points(-2.5), 11.8),
              odds::normal_cdf(2 / 11.8), 1e-12);
  EXPECT_NEAR(*shifted(0.5, Side::over, points(221.5), points(223.5), 17.4),
              odds::normal_cdf(-2 / 17.4), 1e-12);
}

TEST(LineShift, BothSidesOfALineAddUpToOneAndTheWayBackIsTheSame) {
  for (const double to : {-7.0, -6.5, -6.0, -4.0, -1.5}) {
    const auto home = shifted(0.53, Side::home, points(-4.5), points(to), 11.8);
    const auto away = shifted(0.47, Side::away, points(4.5), points(-to), 11.8);
    EXPECT_NEAR(*home + *away, 1, 1e-12) << to;
    EXPECT_NEAR(*shifted(*home, Side::home, points(to), points(-4.5), 11.8), 0.53, 1e-12) << to;
  }
}

TEST(LineShift, AFarLineAndAQuarterLineSayNothing) {
  EXPECT_TRUE(shifted(0.5, Side::home, points(-4.5), points(-10.0), 11.8));
  EXPECT_FALSE(shifted(0.5, Side::home, points(-4.5), points(-10.5), 11.8));
  EXPECT_FALSE(shifted(0.5, Side::home, points(-4.5), points(-4.75), 11.8));
}

TEST(LineShift, ItWasMeasuredForWholeGamesOfTheNba) {
  const auto spread = market::parse_market("spread");
  EXPECT_EQ(opinion::deviation_around_line("basketball_nba", spread), 11.8);
  EXPECT_EQ(opinion::deviation_around_line("basketball_nba", market::parse_market("total")), 17.4);
  EXPECT_FALSE(opinion::deviation_around_line("basketball_ncaab", spread));
  EXPECT_FALSE(
      opinion::deviation_around_line("basketball_nba", market::parse_market("spread", "h1")));
  EXPECT_FALSE(
      opinion::deviation_around_line("basketball_nba", market::parse_market("team_total")));
}

}  // namespace
