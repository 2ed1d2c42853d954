#include <strategy/b2b_rest.hpp>

#include <gtest/gtest.h>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using market::Side;

strategy::Selected select(const std::vector<market::Board>& boards,
                          std::optional<market::TeamsRest> rest,
                          const strategy::RestRules& rules = {}) {
  auto slate = slate_of(boards);
  slate.rest = std::move(rest);
  return strategy::select_b2b_rest(slate, rules, {}, {});
}

std::vector<market::Board> at(const char* home, const char* away) {
  return {spread_board(-3.5, {{"a", {home, away}, std::chrono::seconds{60}}})};
}

TEST(SelectRest, BetsTheSideThatHasHadMoreRest_S9) {
  const auto home = select(at("1.95", "1.95"), rested(2, 0));
  EXPECT_EQ(fate_of(home, Side::home), "bet");
  EXPECT_EQ(fate_of(home, Side::away), "rest");
  EXPECT_EQ(fate_of(select(at("1.95", "1.95"), rested(0, 3)), Side::away), "bet");
  EXPECT_EQ(fate_of(select(at("1.95", "1.95"), rested(1, 0)), Side::home), "rest");
  EXPECT_EQ(fate_of(select(at("1.95", "1.95"), rested(2, 0),
                           [] {
                             strategy::RestRules rules;
                             rules.min_advantage = 3;
                             return rules;
                           }()),
                    Side::home),
            "rest");
}

// 0.57 - 1/o >= 0.05: of whole American prices -108 or better.
TEST(SelectRest, NeedsAPriceOfMinus108) {
  EXPECT_EQ(fate_of(select(at("1.923", "1.95"), rested(2, 0)), Side::home), "threshold");
  EXPECT_EQ(fate_of(select(at("1.9231", "1.95"), rested(2, 0)), Side::home), "bet");
}

TEST(SelectRest, SaysHowManyGamesItGoesBy) {
  const auto selected = select(at("1.95", "1.95"), rested(5, 0));
  const auto& pick = selected.groups.at(0).front();
  EXPECT_EQ(pick.model, "rested side, 237 games");
  EXPECT_EQ(pick.opinions, 237);
  EXPECT_EQ(pick.probability, 0.57);
  // 0.7 of 0.0572/0.15, all filters, and the whole of what three days more add.
  EXPECT_NEAR(pick.confidence, 0.7 * (0.57 - 1 / 1.95) / 0.15 + 0.2 + 0.1, 1e-12);
  const auto two = select(at("1.95", "1.95"), rested(2, 0));
  EXPECT_NEAR(two.groups.at(0).front().confidence, pick.confidence - 0.1, 1e-12);
}

TEST(SelectRest, NeedsTheScheduleOfBothTeams) {
  auto rest = rested(3, 0);
  rest.home.unknown = "schedule of 2026-01-11 unknown";
  const auto selected = select(at("1.95", "1.95"), rest);
  EXPECT_EQ(fate_of(selected, Side::home), "schedule");
  EXPECT_EQ(selected.rejections[0].reason,
            "rest of Boston Celtics unknown: schedule of 2026-01-11 unknown");
  EXPECT_EQ(fate_of(select(at("1.95", "1.95"), std::nullopt), Side::home), "schedule");
}

TEST(SelectRest, IsOfTheSportThatItWasCountedIn_S32) {
  const auto boards = at("1.95", "1.95");
  auto event = slate_of(boards).event;
  event.sport = "ice hockey";
  const strategy::Slate slate{.now = {}, .event = event, .boards = boards, .rest = rested(3, 0)};
  EXPECT_EQ(fate_of(strategy::select_b2b_rest(slate, {}, {}, {}), Side::home), "sport");
}

// Of another line nobody has counted anything.
TEST(SelectRest, IsOfTheLineThatMostBooksHave) {
  const auto quoted = [](const char* key) {
    return Quoted{key, {"1.95", "1.95"}, std::chrono::seconds{60}};
  };
  const auto selected = select({spread_board(-9.5, {{"a", {"3.50", "1.30"}}}),
                                spread_board(-3.5, {quoted("a"), quoted("b")})},
                               rested(2, 0));
  ASSERT_EQ(selected.groups.size(), 1U);
  EXPECT_EQ(selected.groups[0].front().selection.line, market::Line{-14});
}

}  // namespace
