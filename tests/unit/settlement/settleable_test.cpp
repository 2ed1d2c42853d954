#include "match.hpp"

#include <settlement/settleable.hpp>

#include <gtest/gtest.h>

namespace {

using market::Overtime;
using settlement::Told;

const market::ParticipantId kOther{3};

std::string why(const char* name, const Told& told, const char* period = "game",
                const market::Event& event = match(),
                std::optional<market::ParticipantId> subject = {}) {
  return settlement::why_not_settled(market::parse_market(name, period), subject, event, told);
}

TEST(WhyNotSettled, IsAskedOfWhatResultsHaveHad) {
  EXPECT_EQ(why("total", {}), "");
  EXPECT_EQ(why("total", {}, "q1"),
            "cannot be settled: no result of the competition has had a score of q1");
  EXPECT_EQ(why("total", {"q1"}, "q1"), "");
  EXPECT_EQ(why("1x2", {"h1"}, "h2"), "");
}

TEST(WhyNotSettled, AsksForTheStatisticItself) {
  const auto of = [](const char* name, const Told& told) {
    return why(name, told, "game", match(), kOther);
  };
  EXPECT_NE(of("player_points", {"h1"}), "");
  EXPECT_NE(of("player_points", {"rebounds"}), "");
  EXPECT_EQ(of("player_points", {"points"}), "");
  EXPECT_NE(of("player_points_rebounds", {"points"}), "");
  EXPECT_EQ(of("player_points_rebounds", {"points", "rebounds"}), "");
  EXPECT_NE(of("player_double_double", {"points", "rebounds", "assists"}), "");
  EXPECT_EQ(of("player_double_double", {"points", "rebounds", "assists", "blocks", "steals"}), "");
  EXPECT_EQ(of("player_double_double", {"double_double"}), "");
  EXPECT_NE(why("player_points", {"points"}), "");  // of nobody
  EXPECT_NE(why("player_points", {"points"}, "q1", match(), kOther), "");
  EXPECT_EQ(of("player_batter_hits", {"pitcher_hits_allowed"}),
            "cannot be settled: no result of the competition has had the batter_hits of players");
  EXPECT_EQ(
      of("player_batter_hits_runs_rbis", {"batter_hits", "batter_runs_scored", "batter_rbis"}), "");
}

TEST(WhyNotSettled, AsksForTheFirstInnings) {
  const auto game = match("baseball");
  EXPECT_EQ(why("moneyline", {"h1"}, "f5", game),
            "cannot be settled: no result of the competition has had a score of f5");
  EXPECT_EQ(why("moneyline", {"f5"}, "f5", game), "");
  EXPECT_EQ(why("1x2", {"f5"}, "f5", game), "");
}

TEST(WhyNotSettled, KnowsAMatchFromAField) {
  EXPECT_NE(why("win", {"order"}), "");
  auto race = match("racing");
  race.form = market::Form::race;
  race.home_id = race.away_id = std::nullopt;
  EXPECT_EQ(why("win", {}, "game", race), "");  // its result is its order
  EXPECT_EQ(why("top_3", {"order"}, "game", race), "");
  EXPECT_NE(why("total", {"order"}, "game", race), "");
  auto tournament = race;
  tournament.form = market::Form::tournament;
  EXPECT_NE(why("win", {}, "game", tournament), "");
  EXPECT_EQ(why("win", {"order"}, "game", tournament), "");
}

TEST(WhyNotSettled, ATeamTotalIsOfOneOfTheTwo) {
  EXPECT_EQ(why("team_total", {}, "game", match(), kAway), "");
  EXPECT_NE(why("team_total", {}, "game", match(), kOther), "");
}

TEST(WhyNotSettled, UnitsHaveToAgree) {
  EXPECT_EQ(
      why("total", {}, "game", match("tennis")),
      "cannot be settled: a score of tennis counts sets and total does not say what it counts");
  EXPECT_EQ(why("total_games", {}, "game", match("tennis")),
            "cannot be settled: no score of tennis counts what total_games does");
  EXPECT_EQ(why("total_sets", {}, "game", match("tennis")), "");
  EXPECT_EQ(why("moneyline", {}, "game", match("tennis")), "");
  EXPECT_NE(why("spread", {}, "game", match("volleyball")), "");
  EXPECT_NE(why("total", {}, "game", match("mma")), "");
  EXPECT_NE(why("total_sets", {"box", "order", "s1"}), "");
}

TEST(WhyNotSettled, RegulationTimeHasToBeTold) {
  const auto of = [](const char* name, Overtime overtime, const Told& told,
                     const char* sport = "football") {
    return why(name, told, "game", match(sport, overtime));
  };
  EXPECT_EQ(of("1x2", Overtime::never, {}), "");
  EXPECT_EQ(of("1x2", Overtime::unknown, {}),
            "cannot be settled: competitions.L.overtime is not set: a final may hold overtime that "
            "1x2 leaves out");
  EXPECT_EQ(of("total", Overtime::possible, {}),
            "cannot be settled: games of L can have overtime and no result has had a score of "
            "regulation time; if they cannot: competitions.L.overtime: never");
  EXPECT_EQ(of("1x2", Overtime::unknown, {"regulation"}), "");
  EXPECT_NE(of("draw_no_bet", Overtime::possible, {}, "icehockey"), "");
  EXPECT_EQ(of("moneyline", Overtime::possible, {}, "icehockey"), "");
  EXPECT_EQ(of("total", Overtime::unknown, {}, "icehockey"), "");
}

TEST(LacksRegulationScore, OnlyWhereAScoreWouldDecide) {
  const auto lacks = [](const char* name, Overtime overtime, const Told& told) {
    return settlement::lacks_regulation_score(market::parse_market(name),
                                              match("football", overtime), told);
  };
  EXPECT_TRUE(lacks("1x2", Overtime::unknown, {}));
  EXPECT_TRUE(lacks("total", Overtime::possible, {}));
  EXPECT_FALSE(lacks("1x2", Overtime::unknown, {"regulation"}));
  EXPECT_FALSE(lacks("1x2", Overtime::never, {}));
  EXPECT_FALSE(lacks("total_corners", Overtime::unknown, {}));
  EXPECT_FALSE(lacks("player_goals", Overtime::unknown, {}));
  EXPECT_FALSE(lacks("win", Overtime::unknown, {}));
}

}  // namespace
