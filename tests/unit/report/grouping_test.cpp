#include "records.hpp"

#include <base/error.hpp>
#include <report/grouping.hpp>

#include <gtest/gtest.h>

namespace {

report::Group group_of(const bets::Record& bet, const char* by,
                       const char* zone = "Europe/London") {
  const Zone there{zone};
  return report::grouping_of(by).group_of(bet, {.zone = there});
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

TEST(Grouping, TakesTheDayAndTheWeekOfItsZone) {
  auto bet = open_bet(1, 1);
  bet.placed_at = parse_utc("2026-03-08T02:30:00Z");  // a Saturday evening in New York
  EXPECT_EQ(name_of(bet, "day", "America/New_York"), "2026-03-07");
  EXPECT_EQ(name_of(bet, "week", "America/New_York"), "2026-03-01");
  EXPECT_EQ(name_of(bet, "day", "UTC"), "2026-03-08");
  EXPECT_EQ(name_of(bet, "week", "UTC"), "2026-03-08");
}

TEST(Grouping, TakesTheHourOfItsZone) {
  auto bet = open_bet(1, 1);
  bet.placed_at = parse_utc("2026-03-08T02:30:00Z");
  EXPECT_EQ(name_of(bet, "hour", "America/New_York"), "21:00");
  EXPECT_EQ(name_of(bet, "hour", "UTC"), "02:00");
}

TEST(Grouping, OrdersLeadsByTheirHours) {
  const Zone zone{"UTC"};
  market::Event event{.id = market::EventId{1}};
  const auto lead = [&](std::chrono::minutes before) {
    const auto bet = open_bet(1, 1);
    event.starts_at = bet.placed_at + before;
    return report::grouping_of("lead").group_of(bet, {.zone = zone, .event = &event});
  };
  using namespace std::chrono_literals;
  EXPECT_EQ(lead(59min).name, "0-1 h");
  EXPECT_EQ(lead(60min).name, "1-4 h");
  EXPECT_EQ(lead(-1min).name, "after the start");
  EXPECT_LT(lead(-1min), lead(59min));
  EXPECT_LT(lead(3h), lead(5h));
  EXPECT_LT(lead(25h), lead(100h));
}

class TeamOfABet : public testing::Test {
 protected:
  std::string team(market::Kind kind, market::Side side) {
    bet_.selection.market.kind = kind;
    bet_.selection.side = side;
    return report::grouping_of("team")
        .group_of(bet_, {.zone = zone_, .event = &event_, .team = team_})
        .name;
  }

  const Zone zone_{"UTC"};
  const market::ParticipantId home_{1};
  const market::ParticipantId away_{2};
  market::Event event_{.id = market::EventId{1},
                       .home_id = home_,
                       .away_id = away_,
                       .home = "Boston Celtics",
                       .away = "Utah Jazz"};
  bets::Record bet_ = open_bet(1, 1);
  std::optional<market::ParticipantId> team_;
};

using market::Kind;
using market::Side;

TEST_F(TeamOfABet, IsThatOfItsSide) {
  EXPECT_EQ(team(Kind::spread, Side::home), "Boston Celtics");
  EXPECT_EQ(team(Kind::moneyline, Side::away), "Utah Jazz");
  EXPECT_EQ(team(Kind::double_chance, Side::draw_away), "Utah Jazz");
}

TEST_F(TeamOfABet, IsNoneOfATotalOrADraw) {
  EXPECT_EQ(team(Kind::total, Side::over), "no team");
  EXPECT_EQ(team(Kind::three_way, Side::draw), "no team");
  EXPECT_EQ(team(Kind::double_chance, Side::home_away), "no team");
}

TEST_F(TeamOfABet, IsThatOfThePlayerIfItIsKnown) {
  bet_.selection.subject = market::ParticipantId{77};
  EXPECT_EQ(team(Kind::prop, Side::over), "no team");
  team_ = away_;
  EXPECT_EQ(team(Kind::prop, Side::over), "Utah Jazz");
  team_ = market::ParticipantId{3};  // traded since
  EXPECT_EQ(team(Kind::prop, Side::over), "no team");
}

TEST_F(TeamOfABet, IsNoneOfSeveralLegs) {
  bet_.is_single = false;
  EXPECT_EQ(team(Kind::spread, Side::home), "no team");
}

class BackToBack : public testing::Test {
 protected:
  static constexpr market::Rest kPlayed{.days = 0};
  static constexpr market::Rest kRested{.days = 1};
  static inline const market::Rest kDoubtful{.days = 0, .unknown = "nobody told of the day"};
  static inline const market::Rest kLong{.days = 3, .unknown = "nobody told of the fourth day"};

  std::string group(std::optional<market::TeamsRest> rest, Side side = Side::away) {
    auto bet = open_bet(1, 1);
    bet.selection.market.kind = side == Side::over ? Kind::total : Kind::spread;
    bet.selection.side = side;
    const Zone zone{"UTC"};
    const market::Event event{.id = market::EventId{1}, .home = "Boston Celtics"};
    return report::grouping_of("b2b")
        .group_of(bet, {.zone = zone, .event = &event, .rest = std::move(rest)})
        .name;
  }
};

TEST_F(BackToBack, IsOfTheBetsOwnTeamOrItsOpponent) {
  EXPECT_EQ(group({{kPlayed, kRested}}, Side::home), "own team");
  EXPECT_EQ(group({{kPlayed, kRested}}, Side::away), "opponent");
  EXPECT_EQ(group({{kRested, kPlayed}}, Side::away), "own team");
  EXPECT_EQ(group({{kPlayed, kPlayed}}), "both");
  EXPECT_EQ(group({{kRested, kLong}}), "neither");
}

TEST_F(BackToBack, IsOfOneOfTheTwoForATotal) {
  EXPECT_EQ(group({{kPlayed, kRested}}, Side::over), "one of the two");
  EXPECT_EQ(group({{kPlayed, kPlayed}}, Side::over), "both");
  EXPECT_EQ(group({{kRested, kRested}}, Side::over), "neither");
}

TEST_F(BackToBack, IsUnknownWhereTheDayBeforeIs) {
  EXPECT_EQ(group({{kDoubtful, kRested}}), "unknown");
  EXPECT_EQ(group({{kPlayed, kDoubtful}}), "unknown");
  EXPECT_EQ(group(std::nullopt), "unknown");
}

TEST(Grouping, RefusesWhatItDoesNotKnow) {
  EXPECT_THROW(report::grouping_of("weekday"), Error);
  EXPECT_THROW(report::grouping_of(""), Error);
}

}  // namespace
