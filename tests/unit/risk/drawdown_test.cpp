#include <risk/drawdown.hpp>

#include <gtest/gtest.h>

namespace {

using bets::Breaker;
using Breakers = std::set<Breaker>;

risk::DrawdownMarks marks() {
  return {.warning = Ratio{10, 100},
          .half = Ratio{15, 100},
          .quarter = Ratio{25, 100},
          .pause = Ratio{20, 100},
          .hard_stop = Ratio{30, 100}};
}

Ratio factor(const char* drawdown) {
  return stake_factor(Ratio::parse(drawdown), marks());
}

TEST(Drawdown, IsOfNowAndNotTheWorstEver_R4) {
  EXPECT_EQ(risk::drawdown(Money::parse("700"), Money::parse("1000")), Ratio(3, 10));
  EXPECT_EQ(risk::drawdown(Money::parse("1000"), Money::parse("1000")), Ratio{});
  EXPECT_EQ(risk::drawdown(Money::parse("-10"), Money::parse("1000")), Ratio(101, 100));
  EXPECT_EQ(risk::drawdown(Money{}, Money{}), std::nullopt);
}

TEST(Drawdown, StakesShrinkInStraightLines) {
  EXPECT_EQ(factor("0"), Ratio(1));
  EXPECT_EQ(factor("0.0999"), Ratio(1));
  EXPECT_EQ(factor("0.10"), Ratio(1));
  EXPECT_EQ(factor("0.125"), Ratio(3, 4));
  EXPECT_EQ(factor("0.1499"), Ratio(501, 1000));
  EXPECT_EQ(factor("0.15"), Ratio(1, 2));
  EXPECT_EQ(factor("0.175"), Ratio::parse("0.4375"));
  EXPECT_EQ(factor("0.1999"), Ratio::parse("0.37525"));
  EXPECT_EQ(factor("0.25"), Ratio(1, 4));
  EXPECT_EQ(factor("0.29"), Ratio(1, 4));
  EXPECT_EQ(factor("1.5"), Ratio(1, 4));
}

TEST(Drawdown, WithoutMarksNothingShrinksOrStops) {
  EXPECT_EQ(risk::stake_factor(Ratio(9, 10), {}), Ratio(1));
  EXPECT_TRUE(risk::crossing(Ratio(9, 10), {}, {}).tripped.empty());
}

// Two marks may be one: stakes then fall at once.
TEST(Drawdown, MarksMayMeet) {
  auto steep = marks();
  steep.half = steep.quarter = *steep.warning;
  EXPECT_EQ(stake_factor(Ratio::parse("0.0999"), steep), Ratio(1));
  EXPECT_EQ(stake_factor(Ratio::parse("0.10"), steep), Ratio(1, 4));
}

// A path through every mark and back: each trips once, where it is reached, and all end
// by themselves but the hard stop.
TEST(Drawdown, APathThroughEveryMarkAndBack_R4) {
  Breakers open;
  const auto go_to = [&](const char* drawdown) {
    const auto [tripped, ended] = crossing(Ratio::parse(drawdown), marks(), open);
    std::string told;
    for (const auto one : tripped) {
      told += '+' + std::string{to_string(one)} + ' ';
      open.insert(one);
    }
    for (const auto one : ended) {
      told += '-' + std::string{to_string(one)} + ' ';
      open.erase(one);
    }
    return told;
  };
  EXPECT_EQ(go_to("0.05"), "");
  EXPECT_EQ(go_to("0.0999999"), "");
  EXPECT_EQ(go_to("0.10"), "+warning ");
  EXPECT_EQ(go_to("0.15"), "");
  EXPECT_EQ(go_to("0.1999999"), "");
  EXPECT_EQ(go_to("0.20"), "+pause ");
  EXPECT_EQ(go_to("0.25"), "");
  EXPECT_EQ(go_to("0.1999999"), "-pause ");
  EXPECT_EQ(go_to("0.20"), "+pause ");
  EXPECT_EQ(go_to("0.2999999"), "");
  EXPECT_EQ(go_to("0.30"), "+hard stop ");
  EXPECT_EQ(go_to("0.35"), "");
  EXPECT_EQ(go_to("0.19"), "-pause ");
  EXPECT_EQ(go_to("0.05"), "-warning ");
  EXPECT_EQ(open, Breakers{Breaker::hard_stop});
  open.clear();
  EXPECT_EQ(go_to("0.31"), "+warning +pause +hard stop ");
}

}  // namespace
