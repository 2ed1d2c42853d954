#include "records.hpp"

#include <base/error.hpp>
#include <report/grouping.hpp>

#include <gtest/gtest.h>

namespace {

report::Group group_of(const bets::Record& bet, const char* by,
                       const char* zone = "Europe/London") {
  return report::grouping_of(by).group_of(bet, Zone{zone});
}

std::string name_of(const bets::Record& bet, const char* by, const char* zone = "Europe/London") {
  return group_of(bet, by, zone).name;
}

TEST(Grouping, PutsAPriceOnAnEdgeIntoTheBandItOpens) {
  EXPECT_EQ(name_of(open_bet(1, 1, 149), "odds"), "1.00-1.50");
  EXPECT_EQ(name_of(open_bet(1, 1, 150), "odds"), "1.50-2.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 199), "odds"), "1.50-2.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 200), "odds"), "2.00-3.00");
  EXPECT_EQ(name_of(open_bet(1, 1, 500), "odds"), "5.00+");
}

TEST(Grouping, BandsEdgesFromBelowZeroUp) {
  auto bet = open_bet(1, 1);
  const auto band = [&](double edge) {
    bet.edge = edge;
    return name_of(bet, "edge");
  };
  EXPECT_EQ(band(-0.009), "below 0%");
  EXPECT_EQ(band(0), "0-2%");
  EXPECT_EQ(band(0.02), "2-5%");
  EXPECT_EQ(band(0.0799), "5-8%");
  EXPECT_EQ(band(0.08), "8-10%");
  EXPECT_EQ(band(0.1), "10%+");
}

TEST(Grouping, OrdersBandsByTheirBounds) {
  EXPECT_LT(group_of(open_bet(1, 1, 400), "odds"), group_of(open_bet(1, 1, 600), "odds"));
  auto small = open_bet(1, 1);
  auto large = open_bet(1, 1);
  small.edge = 0.03;
  large.edge = 0.2;
  EXPECT_LT(group_of(small, "edge"), group_of(large, "edge"));
}

// An evening in New York is the next day in UTC.
TEST(Grouping, TakesTheMonthOfItsZone_M4) {
  auto bet = open_bet(1, 1);
  bet.placed_at = parse_utc("2026-04-01T02:30:00Z");
  EXPECT_EQ(name_of(bet, "month", "America/New_York"), "2026-03");
  EXPECT_EQ(name_of(bet, "month", "UTC"), "2026-04");
}

// "By strategy" used to mean by market.
TEST(Grouping, TellsStrategiesFromMarkets_M3) {
  EXPECT_EQ(name_of(open_bet(1, 1), "strategy"), "value");
  EXPECT_EQ(name_of(open_bet(1, 1), "market"), "1x2");
  auto half = open_bet(1, 1);
  half.selection.market.period = market::parse_period("h1");
  EXPECT_EQ(name_of(half, "market"), "1x2 h1");
}

TEST(Grouping, RefusesWhatItDoesNotKnow) {
  EXPECT_THROW(report::grouping_of("weekday"), Error);
  EXPECT_THROW(report::grouping_of(""), Error);
}

}  // namespace
