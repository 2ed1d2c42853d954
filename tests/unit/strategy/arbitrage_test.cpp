#include <strategy/arbitrage.hpp>

#include <gtest/gtest.h>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using namespace std::chrono_literals;

strategy::ArbitrageRules arbitrage_rules() {
  strategy::ArbitrageRules rules;
  rules.enabled = true;
  rules.min_profit = 0.01;
  rules.max_price_age = 1h;
  return rules;
}

strategy::Selected select(const std::vector<Quoted>& quoted,
                          const strategy::ArbitrageRules& with = arbitrage_rules()) {
  const std::vector boards = {three_way_board(quoted)};
  return strategy::select_arbitrage(slate_of(boards), with, {}, {});
}

// The market has no line, and is a market all the same.
TEST(SelectArbitrage, TakesTheBestPriceOfEveryOutcome_Q14) {
  const auto selected = select(
      {{"a", {"2.2", "3.5", "4.0"}}, {"b", {"2.0", "3.8", "3.8"}}, {"c", {"2.1", "3.4", "4.2"}}});
  ASSERT_EQ(selected.groups.size(), 1U);
  const auto& legs = selected.groups[0];
  ASSERT_EQ(legs.size(), 3U);
  EXPECT_EQ(legs[0].book + legs[1].book + legs[2].book, "abc");
  EXPECT_NEAR(legs[0].edge, 0.046245530393325386, 1e-12);
}

TEST(SelectArbitrage, RefusesWhatNoRealMarketHas) {
  EXPECT_EQ(
      select({{"a", {"50", "3.5", "4.0"}}, {"b", {"2.0", "3.8", "3.8"}}}).rejections.front().reason,
      "implied sum 0.533 < 0.900: bad data");
  EXPECT_EQ(select({{"a", {"2.2", "3.8", "4.2"}}}).rejections.front().reason,
            "all prices are of one book: bad data");
}

TEST(SelectArbitrage, NeedsEveryPriceFresh_S31) {
  const auto selected = select({{"a", {"2.2", "3.5", "4.2"}}, {"b", {"2.0", "3.8", "3.8"}, 2h}});
  EXPECT_TRUE(selected.groups.empty());
  EXPECT_EQ(select({{"a", {"2.2", nullptr, "4.2"}}, {"b", {"2.0", "3.8", "3.8"}, 2h}})
                .rejections.front()
                .reason,
            "draw: price 2 h old");
}

TEST(SelectArbitrage, KeepsToItsBookmakers) {
  auto with = arbitrage_rules();
  with.bookmakers = {"a", "b"};
  const auto selected = select(
      {{"a", {"2.2", "3.5", "4.0"}}, {"b", {"2.0", "3.8", "3.8"}}, {"c", {"2.1", "3.4", "4.2"}}},
      with);
  ASSERT_EQ(selected.groups.size(), 1U);
  EXPECT_EQ(selected.groups[0][2].book, "a");  // 4.0, though c has 4.2
}

TEST(SelectArbitrage, NeedsPricesOfOneTime_S31) {
  const auto at = [](std::chrono::seconds age) {
    return select({{"a", {"2.2", "3.5", "4.0"}, 30s}, {"b", {"2.0", "3.8", "4.2"}, 30s + age}});
  };
  EXPECT_EQ(at(120s).groups.size(), 1U);
  EXPECT_EQ(at(121s).rejections.front().reason, "prices 121 s apart, more than 120");
  EXPECT_EQ(at(121s).rejections.front().filter, "apart");
}

// S6: what is not of one line is not one market, alternates and players included.
TEST(SelectArbitrage, IsOfOneLineOfAnyMarketOfTwoSides_S6) {
  const market::Market points{.kind = market::Kind::prop, .stat = market::Stat::find("points")};
  const auto player = market::ParticipantId{7};
  const Quoted over{"a", {"2.10", "1.75"}, 60s};
  const Quoted under{"b", {"1.75", "2.10"}, 60s};
  const std::vector boards = {spread_board(-3.5, {over}), spread_board(-4.5, {under}),
                              spread_board(-7.5, {over, under}),
                              over_under_board(points, player, 20.5, {over, under}),
                              over_under_board(points, player, 21.5, {under})};
  const auto selected = strategy::select_arbitrage(slate_of(boards), arbitrage_rules(), {}, {});
  ASSERT_EQ(selected.groups.size(), 2U);
  EXPECT_EQ(selected.groups[0][0].selection.line, -*selected.groups[0][1].selection.line);
  EXPECT_EQ(selected.groups[1][0].selection.subject, player);
  EXPECT_EQ(selected.groups[1][0].selection.line, market::Line{82});

  auto no_props = arbitrage_rules();
  no_props.markets = strategy::common_markets();
  EXPECT_EQ(strategy::select_arbitrage(slate_of(boards), no_props, {}, {}).groups.size(), 1U);
}

}  // namespace
