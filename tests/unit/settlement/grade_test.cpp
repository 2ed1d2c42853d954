#include <settlement/grade.hpp>

#include <gtest/gtest.h>

namespace {

using bets::Outcome;
using market::Side;

struct Case {
  const char* name;
  const char* market;
  Side side;
  std::optional<double> line;
  market::Score score;
  Outcome outcome;
};

market::Selection selection_of(const Case& c) {
  market::Selection selection{.market = c.market, .period = "game", .subject = "", .side = c.side};
  if (c.line) selection.line = market::Line{static_cast<std::int64_t>(*c.line * 4)};
  return selection;
}

class Grade : public testing::TestWithParam<Case> {};

TEST_P(Grade, SaysWhatBecameOfIt) {
  const auto& c = GetParam();
  const market::Result result{.status = market::Status::final, .score = c.score, .known_at = {}};
  const auto leg = settlement::grade(selection_of(c), result, "Home", "Away");
  ASSERT_TRUE(leg);
  EXPECT_EQ(leg->outcome, c.outcome);
}

INSTANTIATE_TEST_SUITE_P(
    Markets, Grade,
    testing::Values(
        Case{"ATieIsAPush_T6", "moneyline", Side::away, {}, {90, 90}, Outcome::push},
        Case{"AwayWinsTheGame", "moneyline", Side::away, {}, {90, 91}, Outcome::win},
        Case{"ADrawLosesHome", "1x2", Side::home, {}, {1, 1}, Outcome::loss},
        Case{"ADrawLosesAway", "1x2", Side::away, {}, {1, 1}, Outcome::loss},
        Case{"ADrawWinsTheDraw", "1x2", Side::draw, {}, {1, 1}, Outcome::win},
        Case{"ADrawRefundsNoBet", "draw_no_bet", Side::home, {}, {0, 0}, Outcome::push},
        Case{"EitherOfTwo", "double_chance", Side::draw_away, {}, {1, 1}, Outcome::win},
        Case{"NeitherOfTwo", "double_chance", Side::draw_away, {}, {2, 1}, Outcome::loss},
        Case{"HomeLandsOnItsHandicap", "spread", Side::home, -3, {103, 100}, Outcome::push},
        Case{"AwayLosesButCovers_T5", "spread", Side::away, 7.5, {103, 100}, Outcome::win},
        Case{"HomeMinusThreeQuartersByOne", "spread", Side::home, -0.75, {1, 0}, Outcome::half_win},
        Case{"HomePlusThreeQuartersLosesByOne",
             "spread",
             Side::home,
             0.75,
             {0, 1},
             Outcome::half_loss},
        Case{"AwayMinusQuarterDraws", "spread", Side::away, -0.25, {2, 2}, Outcome::half_loss},
        Case{"OverTwoAndAQuarter", "total", Side::over, 2.25, {1, 1}, Outcome::half_loss},
        Case{"UnderTwoAndAQuarter", "total", Side::under, 2.25, {1, 1}, Outcome::half_win},
        Case{"OverTwoAndThreeQuarters", "total", Side::over, 2.75, {2, 1}, Outcome::half_win},
        Case{"HalfPointCannotPush", "total", Side::over, 2.5, {1, 1}, Outcome::loss},
        Case{"BothScored", "btts", Side::yes, {}, {1, 2}, Outcome::win},
        Case{"OneDidNot", "btts", Side::no, {}, {0, 2}, Outcome::win}),
    [](const auto& test) { return std::string{test.param.name}; });

TEST(GradeTable, AgreesWithTheRuleBookForEveryQuarterLine) {
  // settlement.md 2.1: wins by 2+, by 1, draw, loses by 1, by 2+.
  using enum Outcome;
  const std::vector<std::pair<int, std::vector<Outcome>>> table = {
      {-5, {win, half_loss, loss, loss, loss}}, {-4, {win, push, loss, loss, loss}},
      {-3, {win, half_win, loss, loss, loss}},  {-2, {win, win, loss, loss, loss}},
      {-1, {win, win, half_loss, loss, loss}},  {0, {win, win, push, loss, loss}},
      {1, {win, win, half_win, loss, loss}},    {2, {win, win, win, loss, loss}},
      {3, {win, win, win, half_loss, loss}},    {4, {win, win, win, push, loss}},
      {5, {win, win, win, half_win, loss}}};
  for (const auto& [line, row] : table) {
    for (int column = 0; column < 5; ++column) {
      EXPECT_EQ(settlement::grade_margin(4 * (2 - column) + line).outcome,
                row[static_cast<std::size_t>(column)])
          << "line " << line << " margin " << 2 - column;
    }
  }
}

TEST(Grade, VoidsWhatWasAbandonedUnlessItIsDecided) {
  const market::Result abandoned{
      .status = market::Status::abandoned, .score = market::Score{2, 1}, .known_at = {}};
  const auto of = [&](const Case& c) {
    return settlement::grade(selection_of(c), abandoned, "Home", "Away")->outcome;
  };
  EXPECT_EQ(of({"", "1x2", Side::home, {}, {}, {}}), Outcome::void_bet);
  EXPECT_EQ(of({"", "total", Side::over, 2.5, {}, {}}), Outcome::win);
  EXPECT_EQ(of({"", "total", Side::under, 2.5, {}, {}}), Outcome::loss);
  EXPECT_EQ(of({"", "total", Side::over, 3.5, {}, {}}), Outcome::void_bet);
  // Half won already, and more goals would have won it all: not decided.
  EXPECT_EQ(of({"", "total", Side::over, 2.75, {}, {}}), Outcome::void_bet);
}

TEST(Grade, LeavesOpenWhatAScoreCannotDecide) {
  const market::Result final{
      .status = market::Status::final, .score = market::Score{1, 0}, .known_at = {}};
  market::Selection half{.market = "total",
                         .period = "h1",
                         .subject = "",
                         .side = Side::over,
                         .line = market::Line{2}};
  EXPECT_FALSE(settlement::grade(half, final, "Home", "Away"));
  market::Selection prop{.market = "player_points",
                         .period = "game",
                         .subject = "Somebody",
                         .side = Side::over,
                         .line = market::Line{2}};
  EXPECT_FALSE(settlement::grade(prop, final, "Home", "Away"));
}

}  // namespace
