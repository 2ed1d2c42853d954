#include "match.hpp"

#include <settlement/grade.hpp>
#include <settlement/margin.hpp>

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
  market::Selection selection{.market = market::parse_market(c.market), .side = c.side};
  if (c.line) selection.line = market::Line{static_cast<std::int64_t>(*c.line * 4)};
  return selection;
}

market::Result final_score(market::Score score, market::Scope scope = market::Scope::any) {
  return {.status = market::Status::final, .scores = {{.scope = scope, .score = score}}};
}

// What became of it; nothing while it stays open.
std::optional<Outcome> outcome_of(const market::Selection& selection, const market::Result& result,
                                  const market::Event& event = match()) {
  const bets::Leg leg{.event = event.id,
                      .selection = selection,
                      .price = odds::Price::parse("5"),
                      .place = {},
                      .starts_at = kStart};
  const auto graded = settlement::grade(leg, kStart, event, result, {});
  return graded ? std::optional{graded->win.outcome} : std::nullopt;
}

class Grade : public testing::TestWithParam<Case> {};

TEST_P(Grade, SaysWhatBecameOfIt_T4) {
  const auto& c = GetParam();
  EXPECT_EQ(outcome_of(selection_of(c), final_score(c.score)), c.outcome);
  EXPECT_EQ(settlement::grade(selection_of(c), c.score)->outcome, c.outcome);
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

market::Selection on(const char* name, Side side, std::optional<double> line = {},
                     const char* period = "game") {
  market::Selection selection{.market = market::parse_market(name, period), .side = side};
  if (line) selection.line = market::Line{static_cast<std::int64_t>(*line * 4)};
  return selection;
}

TEST(Grade, VoidsWhatWasAbandonedUnlessItIsDecided) {
  auto abandoned = final_score({2, 1});
  abandoned.status = market::Status::abandoned;
  EXPECT_EQ(outcome_of(on("1x2", Side::home), abandoned), Outcome::void_bet);
  EXPECT_EQ(outcome_of(on("total", Side::over, 2.5), abandoned), Outcome::win);
  EXPECT_EQ(outcome_of(on("total", Side::under, 2.5), abandoned), Outcome::loss);
  EXPECT_EQ(outcome_of(on("total", Side::over, 3.5), abandoned), Outcome::void_bet);
  EXPECT_EQ(outcome_of(on("total", Side::over, 3), abandoned), Outcome::void_bet);
  // The half on 2.5 is won, the half on 3.0 is void.
  EXPECT_EQ(outcome_of(on("total", Side::over, 2.75), abandoned), Outcome::half_win);
  EXPECT_EQ(outcome_of(on("total", Side::under, 2.75), abandoned), Outcome::half_loss);
}

TEST(Grade, VoidsWhatWasNotPlayedWhateverTheMarket) {
  auto postponed = final_score({});
  postponed.status = market::Status::postponed;
  postponed.scores.clear();
  auto prop = on("player_points", Side::over, 20.5);
  prop.subject = market::ParticipantId{9};
  for (const auto& selection : {on("1x2", Side::home), on("total", Side::over, 2.5),
                                on("spread", Side::home, -1.5, "q1"), prop}) {
    EXPECT_EQ(outcome_of(selection, postponed), Outcome::void_bet);
  }
}

TEST(Grade, VoidsAGamePlayedMoreThanTwoDaysLater) {
  auto event = match();
  event.starts_at += std::chrono::hours{48};
  EXPECT_EQ(outcome_of(on("1x2", Side::home), final_score({1, 0}), event), Outcome::win);
  event.starts_at += std::chrono::seconds{1};
  EXPECT_EQ(outcome_of(on("1x2", Side::home), final_score({1, 0}), event), Outcome::void_bet);
}

TEST(Grade, LeavesOpenWhatTheResultDoesNotDecide) {
  EXPECT_EQ(outcome_of(on("total", Side::over, 0.5, "h1"), final_score({1, 0})), std::nullopt);
  auto prop = on("player_points", Side::over, 20.5);
  prop.subject = market::ParticipantId{9};
  EXPECT_EQ(outcome_of(prop, final_score({1, 0})), std::nullopt);
}

// A line is decided by a score only where both count the same: tennis has sets and games.
TEST(Grade, NeverTakesALineForAnotherUnit) {
  const auto of = [](const char* sport, const char* name, double line) {
    return outcome_of(on(name, Side::over, line), final_score({3, 1}), match(sport));
  };
  EXPECT_EQ(of("football", "total", 3.5), Outcome::win);
  EXPECT_EQ(of("football", "total_corners", 3.5), std::nullopt);
  EXPECT_EQ(of("tennis", "total_sets", 3.5), Outcome::win);
  EXPECT_EQ(of("tennis", "total_games", 3.5), std::nullopt);
  EXPECT_EQ(of("tennis", "total", 3.5), std::nullopt);
  EXPECT_EQ(of("volleyball", "total_points", 3.5), std::nullopt);
  EXPECT_EQ(of("mma", "total_rounds", 3.5), std::nullopt);
  EXPECT_EQ(of("mma", "total", 3.5), std::nullopt);
  EXPECT_EQ(outcome_of(on("moneyline", Side::home), final_score({2, 1}), match("tennis")),
            Outcome::win);
  auto sets = final_score({2, 0});
  sets.scores.push_back({.period = market::parse_period("s1"), .score = {7, 5}});
  EXPECT_EQ(outcome_of(on("total_games", Side::over, 11.5, "s1"), sets, match("tennis")),
            Outcome::win);
  EXPECT_EQ(outcome_of(on("total_sets", Side::over, 0.5, "s1"), sets, match("tennis")),
            std::nullopt);
}

TEST(Grade, TakesAPartOfAGameByItsOwnScore) {
  auto result = final_score({3, 1}, market::Scope::regulation);
  result.scores.push_back({.period = market::parse_period("h1"), .score = {0, 1}});
  EXPECT_EQ(outcome_of(on("1x2", Side::away, {}, "h1"), result), Outcome::win);
  EXPECT_EQ(outcome_of(on("1x2", Side::home, {}, "h2"), result), Outcome::win);
  EXPECT_EQ(outcome_of(on("total", Side::over, 2.5, "h2"), result), Outcome::win);
  EXPECT_EQ(outcome_of(on("total", Side::over, 0.5, "q1"), result), std::nullopt);
  // Its first half was played to the end, and stands.
  result.status = market::Status::abandoned;
  EXPECT_EQ(outcome_of(on("1x2", Side::away, {}, "h1"), result), Outcome::win);
}

TEST(Grade, LeavesOvertimeOutWhereTheMarketDoes) {
  const auto hockey = match("icehockey", market::Overtime::possible);
  const auto after_overtime = final_score({3, 2}, market::Scope::with_overtime);
  EXPECT_EQ(outcome_of(on("moneyline", Side::home), after_overtime, hockey), Outcome::win);
  EXPECT_EQ(outcome_of(on("1x2", Side::home), after_overtime, hockey), std::nullopt);
  auto both = after_overtime;
  both.scores.push_back({.scope = market::Scope::regulation, .score = {2, 2}});
  EXPECT_EQ(outcome_of(on("1x2", Side::draw), both, hockey), Outcome::win);
  EXPECT_EQ(outcome_of(on("total", Side::over, 4.5), both, hockey), Outcome::win);
  // A cup match after extra time: all of football is bet on 90 minutes.
  EXPECT_EQ(outcome_of(on("total", Side::over, 2.5), after_overtime), std::nullopt);
  EXPECT_EQ(outcome_of(on("total", Side::over, 4.5), both), Outcome::loss);
  // Regulation time that decided the game was all of it.
  EXPECT_EQ(outcome_of(on("moneyline", Side::home), final_score({3, 2}, market::Scope::regulation),
                       hockey),
            Outcome::win);
  EXPECT_EQ(outcome_of(on("moneyline", Side::home), final_score({2, 2}, market::Scope::regulation),
                       hockey),
            std::nullopt);
}

TEST(Grade, KnowsATeamByItsIdAndNotByItsName) {
  auto over = on("team_total", Side::over, 1.5);
  over.subject = kAway;
  EXPECT_EQ(outcome_of(over, final_score({0, 2})), Outcome::win);
  over.subject = market::ParticipantId{3};
  EXPECT_EQ(outcome_of(over, final_score({0, 2})), std::nullopt);
}

TEST(Grade, SettlesWhatPlayersDid) {
  const market::ParticipantId who{9};
  const auto stat = [](const char* name) { return *market::Stat::find(name); };
  auto result = final_score({110, 100});
  const auto of = [&](const char* name, Side side, std::optional<double> line = {}) {
    auto selection = on(name, side, line);
    selection.subject = who;
    return outcome_of(selection, result, match("basketball"));
  };
  EXPECT_EQ(of("player_points", Side::over, 20.5), std::nullopt);  // not known is not zero
  result.box = {{who, {.stats = {{stat("points"), 21}, {stat("rebounds"), 10}}}}};
  EXPECT_EQ(of("player_points", Side::over, 20.5), Outcome::win);
  EXPECT_EQ(of("player_points", Side::under, 21), Outcome::push);
  EXPECT_EQ(of("player_points_rebounds", Side::under, 31.5), Outcome::win);
  EXPECT_EQ(of("player_points_rebounds_assists", Side::over, 31.5), std::nullopt);
  EXPECT_EQ(of("player_double_double", Side::yes), std::nullopt);
  for (const char* name : {"assists", "blocks", "steals"})
    result.box[0].second.stats[stat(name)] = 0;
  EXPECT_EQ(of("player_double_double", Side::yes), Outcome::win);
  EXPECT_EQ(of("player_triple_double", Side::no), Outcome::win);
  result.status = market::Status::abandoned;
  EXPECT_EQ(of("player_points", Side::over, 20.5), Outcome::win);
  EXPECT_EQ(of("player_points", Side::over, 25.5), Outcome::void_bet);
  result.status = market::Status::final;
  result.box = {{who, {.played = false, .stats = {}}}};
  EXPECT_EQ(of("player_points", Side::over, 20.5), Outcome::void_bet);
}

TEST(Grade, SettlesAFieldByItsOrder) {
  const market::Event race{.id = market::EventId{1},
                           .sport = "racing",
                           .league = "L",
                           .form = market::Form::race,
                           .starts_at = kStart};
  market::Result result{.status = market::Status::final};
  for (std::int64_t i = 1; i <= 4; ++i) {
    result.order.emplace_back(market::ParticipantId{i}, market::Finish{.position = i, .code = ""});
  }
  const auto of = [&](const char* name, std::int64_t who) {
    auto selection = on(name, Side::yes);
    selection.subject = market::ParticipantId{who};
    return outcome_of(selection, result, race);
  };
  EXPECT_EQ(of("win", 1), Outcome::win);
  EXPECT_EQ(of("win", 2), Outcome::loss);
  EXPECT_EQ(of("top_2", 2), Outcome::win);
  EXPECT_EQ(of("top_2", 3), Outcome::loss);
  EXPECT_EQ(of("win", 9), std::nullopt);
  result.status = market::Status::abandoned;
  EXPECT_EQ(of("win", 1), Outcome::void_bet);
}

// A score of a game that may have had overtime, and does not say so.
TEST(Grade, LeavesOpenWhatOvertimeMayHaveDecided) {
  using market::Overtime;
  const auto said = final_score({2, 1});
  for (const auto overtime : {Overtime::unknown, Overtime::possible}) {
    const auto cup = match("football", overtime);
    for (const auto& selection :
         {on("1x2", Side::home), on("draw_no_bet", Side::home),
          on("double_chance", Side::home_draw), on("moneyline", Side::home),
          on("total", Side::over, 2.5), on("spread", Side::home, -0.5), on("btts", Side::yes)}) {
      EXPECT_EQ(outcome_of(selection, said, cup), std::nullopt);
      EXPECT_NE(outcome_of(selection, final_score({2, 1}, market::Scope::regulation), cup),
                std::nullopt);
      EXPECT_NE(outcome_of(selection, said, match("football", Overtime::never)), std::nullopt);
    }
    const auto hockey = match("icehockey", overtime);
    EXPECT_EQ(outcome_of(on("1x2", Side::home), said, hockey), std::nullopt);
    EXPECT_EQ(outcome_of(on("moneyline", Side::home), said, hockey), Outcome::win);
    EXPECT_EQ(outcome_of(on("total", Side::over, 2.5), said, hockey), Outcome::win);
  }
  // The first half has none; the second may, and is not what the first leaves.
  auto halves = said;
  halves.scores.push_back({.period = market::parse_period("h1"), .score = {1, 1}});
  const auto cup = match("football", market::Overtime::possible);
  EXPECT_EQ(outcome_of(on("1x2", Side::draw, {}, "h1"), halves, cup), Outcome::win);
  EXPECT_EQ(outcome_of(on("1x2", Side::home, {}, "h2"), halves, cup), std::nullopt);
}

TEST(Grade, VoidsBeforeItGrades) {
  for (const auto status : {market::Status::postponed, market::Status::walkover}) {
    auto result = final_score({3, 0});
    result.status = status;
    for (const auto& selection :
         {on("1x2", Side::home), on("total", Side::over, 2.5), on("total_corners", Side::over, 8.5),
          on("total", Side::over, 0.5, "h1"), on("win", Side::yes),
          on("player_goals", Side::over, 0.5)}) {
      EXPECT_EQ(outcome_of(selection, result), Outcome::void_bet);
      EXPECT_EQ(outcome_of(selection, result, match("football", market::Overtime::unknown)),
                Outcome::void_bet);
    }
  }
  // Played too late: void, also where the result decides nothing.
  auto event = match("icehockey", market::Overtime::possible);
  event.starts_at += std::chrono::hours{49};
  EXPECT_EQ(outcome_of(on("1x2", Side::home), final_score({1, 0}), event), Outcome::void_bet);
}

// An each-way bet on the third of 14 stands on whether it was a handicap: a quarter of
// the odds for four places, or a fifth for three.
TEST(GradeRace, EachWayGoesByWhatIsKnownOfTheRace) {
  const market::Event race{
      .id = market::EventId{1}, .sport = "racing", .form = market::Form::race, .starts_at = kStart};
  market::Result result{.status = market::Status::final};
  for (std::int64_t i = 1; i <= 4; ++i) {
    result.order.emplace_back(market::ParticipantId{i}, market::Finish{.position = i, .code = ""});
  }
  result.race.ran = 14;
  bets::Leg leg{
      .event = market::EventId{1}, .selection = on("win", Side::yes), .starts_at = kStart};
  leg.selection.subject = market::ParticipantId{3};
  leg.price = odds::Price::from_ratio(9, 1);
  leg.place = bets::PlaceTerms{.places = 3, .fraction = Ratio{1, 5}};
  const auto graded = [&] { return settlement::grade(leg, kStart, race, result, {}); };
  EXPECT_FALSE(graded());
  result.race.handicap = false;
  ASSERT_TRUE(graded());
  EXPECT_EQ(graded()->fraction, (Ratio{1, 5}));
  EXPECT_TRUE(graded()->place->won);
  result.race.handicap = true;
  EXPECT_EQ(graded()->fraction, (Ratio{1, 4}));

  leg.place->advertised = true;
  result.race.places = 2;
  EXPECT_FALSE(graded()->place->won);
}

}  // namespace
