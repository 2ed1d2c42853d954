#include <strategy/arbitrage.hpp>

#include <gtest/gtest.h>

#include "board_builder.hpp"

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
  return strategy::select_arbitrage(boards, with, {}, {});
}

TEST(SelectArbitrage, TakesTheBestPriceOfEveryOutcome) {
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

}  // namespace
