#include "records.hpp"

#include <base/error.hpp>
#include <report/grouping.hpp>

#include <gtest/gtest.h>

namespace {

using report::By;

std::string name_of(const bets::Record& bet, By by, const char* zone = "Europe/London") {
  return report::group_of(bet, by, Zone{zone}).name;
}

TEST(Grouping, PutsAPriceOnAnEdgeIntoTheBandItOpens) {
  EXPECT_EQ(name_of(open_bet(1, 1, 149), By::odds), "1.00-1.50");
  EXPECT_EQ(name_of(open_bet(1, 1, 150), By::odds), "1.50-2.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 199), By::odds), "1.50-2.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 200), By::odds), "2.00-3.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 500), By::odds), "5.00+");
}

TEST(Grouping, BandsEdgesFromBelowZeroUp) {
  auto bet = open_bet(1, 1);
  const auto band = [&](double edge) {
    bet.edge = edge;
    return name_of(bet, By::edge);
  };
  EXPECT_EQ(band(-0.009), "below 0%");
  EXPECT_EQ(band(0), "0-2%");
  EXPECT_EQ(band(0.02), "2-5%");
  EXPECT_EQ(band(0.0799), "5-8%");
  EXPECT_EQ(band(0.08), "8-10%");
  EXPECT_EQ(band(0.1), "10%+");
}

TEST(Grouping, OrdersBandsByTheirBounds) {
  const Zone zone{"UTC"};
  EXPECT_LT(report::group_of(open_bet(1, 1, 400), By::odds, zone),
            report::group_of(open_bet(1, 1, 600), By::odds, zone));
  auto small = open_bet(1, 1);
  auto large = open_bet(1, 1);
  small.edge = 0.03;
  large.edge = 0.2;
  EXPECT_LT(report::group_of(small, By::edge, zone), report::group_of(large, By::edge, zone));
}

// An evening in New York is the next day in UTC.
TEST(Grouping, TakesTheMonthOfItsZone_M4) {
  auto bet = open_bet(1, 1);
  bet.placed_at = parse_utc("2026-04-01T02:30:00Z");
  EXPECT_EQ(name_of(bet, By::month, "America/New_York"), "2026-03");
  EXPECT_EQ(name_of(bet, By::month, "UTC"), "2026-04");
}

// "By strategy" used to mean by market.
TEST(Grouping, TellsStrategiesFromMarkets_M3) {
  EXPECT_EQ(name_of(open_bet(1, 1), By::strategy), "value");
  EXPECT_EQ(name_of(open_bet(1, 1), By::market), "1x2");
  auto half = open_bet(1, 1);
  half.selection.market.period = market::parse_period("h1");
  EXPECT_EQ(name_of(half, By::market), "1x2 h1");
}

TEST(Grouping, RefusesWhatItDoesNotKnow) {
  EXPECT_THROW(report::parse_by("weekday"), Error);
  EXPECT_THROW(report::parse_by(""), Error);
}

}  // namespace
