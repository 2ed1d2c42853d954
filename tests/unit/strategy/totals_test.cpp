#include <strategy/totals.hpp>

#include <gtest/gtest.h>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using market::Side;

constexpr market::Market kTotal{.kind = market::Kind::total};

std::string fate(double mean, Side side, const strategy::TotalsRules& rules = {},
                 std::optional<market::TeamsRest> rest = std::nullopt) {
  const std::vector boards = {
      over_under_board(kTotal, {}, 220.5, {{"a", {"2.00", "2.00"}, std::chrono::seconds{60}}})};
  const std::vector predictions = {normal(kTotal, mean, 18)};
  auto slate = slate_of(boards);
  slate.predictions = predictions;
  slate.rest = std::move(rest);
  return fate_of(strategy::select_totals(slate, rules, {}, {}), side);
}

// 18 x 0.1256613 is where a normal total is over 55% of the time.
TEST(SelectTotals, TestsOverAndUnder) {
  EXPECT_EQ(fate(220.5 + 2.2619, Side::over), "threshold");
  EXPECT_EQ(fate(220.5 + 2.2620, Side::over), "bet");
  EXPECT_EQ(fate(220.5 - 2.2619, Side::under), "threshold");
  EXPECT_EQ(fate(220.5 - 2.2620, Side::under), "bet");
  EXPECT_EQ(fate(250, Side::over), "error");
}

TEST(SelectTotals, LeavesTeamsThatPlayedTheDayBeforeWhereAskedTo) {
  strategy::TotalsRules rules;
  EXPECT_EQ(fate(225, Side::over, rules), "bet");
  rules.no_b2b = true;
  EXPECT_EQ(fate(225, Side::over, rules), "no_b2b");
  EXPECT_EQ(fate(225, Side::over, rules, rested(1, 1)), "bet");
  EXPECT_EQ(fate(225, Side::over, rules, rested(0, 1)), "no_b2b");
  EXPECT_EQ(fate(225, Side::under, rules, rested(1, 0)), "threshold");
  EXPECT_EQ(fate(225, Side::over, rules, rested(1, 0)), "no_b2b");
}

}  // namespace
