#include <strategy/strategies.hpp>

#include <gtest/gtest.h>

namespace {

// Bets of the first take what the limits leave.
TEST(Strategies, AreInTheOrderInWhichTheyTakeTheRoomOfLimits) {
  const strategy::Rules rules;
  std::vector<std::string_view> names;
  int last = 0;
  for (const auto& one : strategy::strategies(rules)) {
    EXPECT_GT(one.priority, last);
    EXPECT_FALSE(one.enabled);
    last = one.priority;
    names.push_back(one.name);
  }
  EXPECT_EQ(names, (std::vector<std::string_view>{"totals", "spread", "arbitrage", "props",
                                                  "b2b_rest", "value", "tips"}));
  EXPECT_EQ(strategy::names(), names);
}

TEST(Strategies, LookAtTheirOwnMarkets) {
  strategy::Rules rules;
  const auto wanted = [&](const market::Market& market) {
    std::string names;
    for (const auto& one : strategy::strategies(rules)) {
      if (one.wants(market)) names += std::string{one.name} + ' ';
    }
    return names;
  };
  EXPECT_EQ(wanted({.kind = market::Kind::spread}), "spread arbitrage b2b_rest value ");
  EXPECT_EQ(wanted(market::parse_market("spread", "h1")), "arbitrage value ");
  EXPECT_EQ(wanted({.kind = market::Kind::total}), "totals arbitrage value ");
  EXPECT_EQ(wanted(market::parse_market("player_points")), "arbitrage props ");
  EXPECT_EQ(wanted(market::parse_market("player_steals")), "arbitrage ");
}

}  // namespace
