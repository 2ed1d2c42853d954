#include <strategy/spread.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "board_builder.hpp"
#include "slate_builder.hpp"

namespace {

using market::Side;

constexpr market::Market kSpread{.kind = market::Kind::spread};
constexpr double kDeviation = 12;

// One game: its boards, the margin that is predicted, the rest of both teams, the rules.
struct Game {
  std::vector<market::Board> boards;
  std::vector<market::Prediction> predictions = {};
  std::optional<market::TeamsRest> rest = rested(1, 1);
  strategy::SpreadRules rules = {};

  strategy::Selected select(const strategy::Placed& placed = {}) const {
    auto slate = slate_of(boards);
    slate.predictions = predictions;
    slate.rest = rest;
    return strategy::select_spread(slate, rules, {}, placed);
  }
};

Game game(double margin, const std::vector<Quoted>& quoted, double line = -3.5) {
  return {.boards = {spread_board(line, quoted)},
          .predictions = {normal(kSpread, margin, kDeviation)}};
}

Quoted book(const char* key, const char* home, const char* away) {
  return {key, {home, away}, std::chrono::seconds{60}};
}

// That the home side covers -3.5 by exactly this much more than half the time.
double margin_for(double points) {
  double low = -20;
  double high = 40;
  while (high - low > 1e-12) {
    const auto middle = (low + high) / 2;
    (0.5 * std::erfc(-(middle - 3.5) / kDeviation * M_SQRT1_2) - 0.5 < points ? low : high) =
        middle;
  }
  return high;
}

TEST(SelectSpread, GoesByTheThresholdOfTheSide) {
  const auto home = [](double edge) {
    return fate_of(game(margin_for(edge), {book("a", "2.00", "2.00")}).select(), Side::home);
  };
  EXPECT_EQ(home(0.0999), "threshold");
  EXPECT_EQ(home(0.1), "bet");
  const auto away = [](double edge) {
    return fate_of(game(margin_for(-edge), {book("a", "2.00", "2.00")}).select(), Side::away);
  };
  EXPECT_EQ(away(0.0699), "threshold");
  EXPECT_EQ(away(0.0701), "bet");
}

TEST(SelectSpread, CountsTheEdgeWithoutPushesAndTheProfitWithThem) {
  const auto selected = game(9, {book("a", "2.00", "2.00")}, -3).select();
  ASSERT_EQ(selected.groups.size(), 1U);
  const auto& pick = selected.groups[0].front();
  const auto& chances = *pick.chances;
  EXPECT_GT(chances.push, 0.02);
  EXPECT_NEAR(pick.probability, chances.win / (chances.win + chances.loss), 1e-12);
  EXPECT_NEAR(pick.edge_points, pick.probability - 0.5, 1e-12);
  EXPECT_NEAR(pick.edge, chances.win - chances.loss, 1e-12);
}

// S2, S11, S10: no margin of 0, no -110, and not the first book's price.
TEST(SelectSpread, NeedsAModelAndAPriceAndTakesTheBest_S2_S10_S11) {
  auto without = game(9, {book("a", "1.91", "1.91")});
  without.predictions.clear();
  EXPECT_EQ(fate_of(without.select(), Side::home), "model");
  EXPECT_EQ(fate_of(game(9, {}).select(), Side::home), "gates");
  const auto stale = game(9, {{"a", {"1.91", "1.91"}, std::chrono::hours{1}}}).select();
  EXPECT_EQ(fate_of(stale, Side::home), "gates");

  const auto best =
      game(9, {book("a", "1.91", "1.91"), book("b", "1.95", "1.87"), book("c", "1.87", "1.95")})
          .select();
  ASSERT_EQ(best.groups.size(), 1U);
  const auto& pick = best.groups[0].front();
  EXPECT_EQ(pick.book, "b");
  EXPECT_EQ(pick.shopping->books, 3);
  EXPECT_NEAR(pick.shopping->by_price, 1 / 1.87 - 1 / 1.95, 1e-12);
}

TEST(SelectSpread, TakesTheLowerTierOfEqualPrices) {
  const auto selected =
      game(9, {book("betonlineag", "1.91", "1.91"), book("betrivers", "1.91", "1.91"),
               book("fanduel", "1.91", "1.91")})
          .select();
  EXPECT_EQ(selected.groups.at(0).front().book, "fanduel");
}

TEST(SelectSpread, TakesTheBestLineAndSaysWhatItWasWorth) {
  auto lines = game(9, {book("a", "1.91", "1.91"), book("b", "1.91", "1.91")}, -3.5);
  lines.boards.push_back(spread_board(-2.5, {book("c", "1.87", "1.95")}));
  const auto selected = lines.select();
  ASSERT_EQ(selected.groups.size(), 1U);
  const auto& pick = selected.groups[0].front();
  EXPECT_EQ(pick.selection.line, market::Line{-10});
  EXPECT_EQ(pick.shopping->usual, market::Line{-14});
  EXPECT_GT(*pick.shopping->by_line, 0.01);
  const auto of_line =
      std::ranges::count(selected.rejections, "line", &strategy::Rejection::filter);
  EXPECT_EQ(of_line, 1);
}

TEST(SelectSpread, BetsNothingOfASideWithALineThatLooksLikeAnError_S3) {
  auto lines = game(20, {book("a", "1.91", "1.91")}, -3.5);
  EXPECT_EQ(fate_of(lines.select(), Side::home), "error");
  lines.boards.push_back(spread_board(-14.5, {book("a", "1.91", "1.91")}));
  lines.rules.min_edge_home = 0.07;
  EXPECT_TRUE(lines.select().groups.empty());
}

TEST(SelectSpread, LeavesWhoPlayedTheDayBefore_S9) {
  auto one = game(9, {book("a", "1.91", "1.91")});
  one.rest = rested(0, 3);
  EXPECT_EQ(fate_of(one.select(), Side::home), "no_b2b");
  one.rest = rested(3, 0);
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
  one.rest->home = {.days = 0, .unknown = "schedule of 2026-01-14 unknown"};
  EXPECT_EQ(one.select().rejections[0].reason,
            "rest of Boston Celtics unknown: schedule of 2026-01-14 unknown");
  one.rest->home = {.days = 1, .unknown = "schedule of 2026-01-13 unknown"};
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");  // that it is no back-to-back is known
  one.rest = std::nullopt;
  EXPECT_EQ(fate_of(one.select(), Side::home), "no_b2b");
  one.rules.no_b2b = false;
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
}

TEST(SelectSpread, HasFiltersThatAreOffUnlessAskedFor) {
  auto one = game(9, {book("a", "1.91", "1.91")});
  one.rest = rested(1, 2);
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
  one.rules.rest_aligns = true;
  EXPECT_EQ(fate_of(one.select(), Side::home), "rest_aligns");
  one.rest = rested(2, 2);
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
  one.rest->away.unknown = "schedule of 2026-01-12 unknown";
  EXPECT_EQ(fate_of(one.select(), Side::home), "rest_aligns");

  one = game(9, {book("a", "1.91", "1.91")});
  one.rules.small_spread = 3;
  EXPECT_EQ(fate_of(one.select(), Side::home), "small_spread");
  one.rules.small_spread = 3.5;
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
  auto underdog = game(3, {book("a", "1.91", "1.91")}, 3);
  underdog.rules.small_spread = 3;
  EXPECT_EQ(fate_of(underdog.select(), Side::home), "small_spread");

  one = game(9, {book("a", "1.91", "1.91")});
  one.rules.exclude_teams = {"boston celtics"};
  EXPECT_EQ(fate_of(one.select(), Side::home), "exclude_teams");
  one.rules.exclude_teams = {"CHA", "BOS"};
  EXPECT_EQ(fate_of(one.select(), Side::home), "exclude_teams");
  one.rules.exclude_teams = {"New York Knicks", "MIA"};
  EXPECT_EQ(fate_of(one.select(), Side::home), "bet");
}

TEST(SelectSpread, AsksInOrderAndKeepsTheAnswers) {
  auto one = game(9, {book("a", "1.91", "1.91")});
  one.rules.rest_aligns = true;
  one.rules.small_spread = 20;
  one.rules.exclude_teams = {"Miami Heat"};
  const auto selected = one.select();
  ASSERT_EQ(selected.groups.size(), 1U);
  std::vector<std::string> asked;
  for (const auto& one_asked : selected.groups[0].front().asked) asked.push_back(one_asked.filter);
  EXPECT_EQ(asked, (std::vector<std::string>{"gates", "model", "threshold", "no_b2b", "rest_aligns",
                                             "small_spread", "exclude_teams", "error"}));
}

TEST(SelectSpread, PutsAwayFirstWherePreferred) {
  auto one = game(-3, {book("a", "1.91", "1.91")});
  EXPECT_TRUE(one.select().groups.at(0).front().goes_first);
  one.rules.prefer_away = false;
  EXPECT_FALSE(one.select().groups.at(0).front().goes_first);
}

// Home -7.5 and home 7.5 are two lines, and so are their prices.
TEST(SelectSpread, LooksAtEachLineWithItsSign_Q13) {
  auto lines = game(-3, {book("a", "1.30", "3.60"), book("b", "1.30", "3.60")}, 7.5);
  lines.boards.push_back(spread_board(-7.5, {book("c", "5.00", "1.20")}));
  lines.predictions = {normal(kSpread, 10, kDeviation)};
  lines.rules.max_edge = 1;
  const auto selected = lines.select();
  ASSERT_EQ(selected.groups.size(), 1U);
  const auto& pick = selected.groups[0].front();
  EXPECT_EQ(pick.selection.side, Side::home);
  EXPECT_EQ(pick.selection.line, market::Line{-30});
  EXPECT_NEAR(pick.probability, 0.5825, 1e-3);  // that a margin of 10 with 12 is above 7.5
}

// A line that moves is not another bet.
TEST(SelectSpread, BetsASideOnce) {
  const auto first = game(9, {book("a", "1.91", "1.91")}).select();
  const auto idea = first.groups.at(0).front().idea;
  const auto moved = game(9, {book("a", "1.95", "1.87")}, -4).select({.ideas = {idea}, .count = 1});
  EXPECT_EQ(fate_of(moved, Side::home), "idea");
}

TEST(Confidence, IsOfEdgeAndFiltersAndWhatIsAdded) {
  using strategy::Verdict;
  std::vector<strategy::Asked> asked(2);
  EXPECT_DOUBLE_EQ(strategy::confidence(0.075, asked), 0.35 + 0.1);
  asked.resize(9);
  EXPECT_DOUBLE_EQ(strategy::confidence(0.3, asked, 2), 1);
  for (auto& one : asked) one.verdict = Verdict::abstain;
  EXPECT_DOUBLE_EQ(strategy::confidence(0.15, asked), 0.7);
  EXPECT_EQ(strategy::confidence_level(0.7), "HIGH");
  EXPECT_EQ(strategy::confidence_level(0.699), "MEDIUM");
  EXPECT_EQ(strategy::confidence_level(0.399), "LOW");
}

}  // namespace
