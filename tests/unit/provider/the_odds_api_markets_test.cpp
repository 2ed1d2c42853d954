// The market keys that The Odds API documents, in our words.

#include <provider/the_odds_api_markets.hpp>

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

namespace {

namespace api = provider::the_odds_api;
using api::Shape;

// "total_corners_lay h1"; "" for a key without a word.
std::string key_read(const std::string& key) {
  const auto found = api::market_key(key);
  if (!found) return {};
  const auto way = found->way == market::Way::lay ? "_lay" : "";
  const auto period = to_string(found->market.period);
  return name_of(found->market) + way + (period == "game" ? "" : " " + period);
}

std::vector<std::string> words(const char* text) {
  std::istringstream stream{text};
  return {std::istream_iterator<std::string>{stream}, {}};
}

TEST(TheOddsApiMarkets, ReadsMarketsOfTheGame) {
  EXPECT_EQ(key_read("h2h"), "moneyline");
  EXPECT_EQ(key_read("h2h_lay"), "moneyline_lay");
  EXPECT_EQ(key_read("h2h_3_way"), "1x2");
  EXPECT_EQ(key_read("outrights"), "win");
  EXPECT_EQ(key_read("outrights_lay"), "win_lay");
  EXPECT_EQ(key_read("btts"), "btts");
  EXPECT_EQ(key_read("draw_no_bet"), "draw_no_bet");
  EXPECT_EQ(key_read("double_chance"), "double_chance");
  EXPECT_EQ(key_read("alternate_spreads"), "spread");
  EXPECT_EQ(key_read("alternate_totals"), "total");
  EXPECT_EQ(key_read("team_totals"), "team_total");
  EXPECT_EQ(key_read("alternate_team_totals"), "team_total");
}

TEST(TheOddsApiMarkets, ReadsPartsOfTheGame) {
  const std::pair<const char*, const char*> bases[] = {
      {"h2h", "moneyline"},          {"h2h_3_way", "1x2"},
      {"spreads", "spread"},         {"alternate_spreads", "spread"},
      {"totals", "total"},           {"alternate_totals", "total"},
      {"team_totals", "team_total"}, {"alternate_team_totals", "team_total"}};
  for (const auto& [key, name] : bases) {
    for (const auto& part : words("h1 h2 q1 q2 q3 q4 p1 p2 p3")) {
      EXPECT_EQ(key_read(std::string{key} + "_" + part), name + (" " + part)) << key;
    }
    for (const auto& innings : words("1 3 5 7")) {
      const auto end = "_1st_" + innings + "_innings";
      EXPECT_EQ(key_read(key + end), name + (" f" + innings)) << key;
    }
  }
}

TEST(TheOddsApiMarkets, SaysWhatALineCounts) {
  EXPECT_EQ(key_read("alternate_spreads_corners"), "spread_corners");
  EXPECT_EQ(key_read("alternate_totals_corners"), "total_corners");
  EXPECT_EQ(key_read("alternate_team_totals_corners"), "team_total_corners");
  EXPECT_EQ(key_read("totals_corners_h1"), "total_corners h1");
  EXPECT_EQ(key_read("alternate_spreads_cards"), "spread_cards");
  EXPECT_EQ(key_read("alternate_totals_cards"), "total_cards");
  EXPECT_EQ(key_read("totals_cards"), "total_cards");
  EXPECT_TRUE(api::market_key("spreads_corners")->is_main_spread);
  EXPECT_FALSE(api::market_key("alternate_spreads_corners")->is_main_spread);
}

TEST(TheOddsApiMarkets, ReadsWhatPlayersDo) {
  const char* const american_football =
      "assists defensive_interceptions field_goals kicking_points pass_attempts pass_completions "
      "pass_interceptions pass_longest_completion pass_rush_yds pass_rush_reception_tds "
      "pass_rush_reception_yds pass_tds pass_yds pats receptions reception_longest reception_tds "
      "reception_yds rush_attempts rush_longest rush_reception_tds rush_reception_yds rush_tds "
      "rush_yds sacks solo_tackles tackles_assists 1st_td anytime_td last_td";
  const char* const basketball =
      "points rebounds assists threes blocks steals blocks_steals turnovers "
      "points_rebounds_assists points_rebounds points_assists rebounds_assists field_goals "
      "frees_made frees_attempts first_basket first_team_basket double_double triple_double "
      "method_of_first_basket fantasy_points";
  const char* const ice_hockey =
      "points power_play_points assists blocked_shots shots_on_goal goals total_saves "
      "goal_scorer_first goal_scorer_last goal_scorer_anytime";
  const char* const australian_football =
      "disposals marks_most tackles_most afl_fantasy_points afl_fantasy_points_most";
  const char* const others =
      "try_scorer_first try_scorer_last try_scorer_anytime first_goal_scorer last_goal_scorer "
      "to_receive_card to_receive_red_card shots_on_target shots";
  for (const auto* sport :
       {american_football, basketball, ice_hockey, australian_football, others}) {
    for (const auto& stat : words(sport)) {
      EXPECT_EQ(key_read("player_" + stat), "player_" + stat);
      EXPECT_EQ(key_read("player_" + stat + "_alternate"), "player_" + stat);
      EXPECT_EQ(api::market_key("player_" + stat)->shape, Shape::player);
    }
  }
  EXPECT_EQ(key_read("player_points_q1"), "player_points q1");
  EXPECT_EQ(key_read("player_pass_yds_q1"), "player_pass_yds q1");
}

TEST(TheOddsApiMarkets, ReadsBattersAndPitchersApart) {
  const char* const baseball =
      "batter_home_runs batter_first_home_run batter_hits batter_total_bases batter_rbis "
      "batter_runs_scored batter_hits_runs_rbis batter_singles batter_doubles batter_triples "
      "batter_walks batter_strikeouts batter_stolen_bases batter_fantasy_score "
      "pitcher_strikeouts pitcher_record_a_win pitcher_hits_allowed pitcher_walks "
      "pitcher_earned_runs pitcher_outs";
  for (const auto& stat : words(baseball)) {
    EXPECT_EQ(key_read(stat), "player_" + stat);
    EXPECT_EQ(key_read(stat + "_alternate"), "player_" + stat);
    EXPECT_EQ(api::market_key(stat)->shape, Shape::player);
  }
}

// Their outcomes are those of the market with both sides.
TEST(TheOddsApiMarkets, ReadsMarketsOfOverAlone) {
  for (const auto& stat :
       words("disposals marks tackles afl_fantasy_points clearances kicks handballs tds")) {
    EXPECT_EQ(key_read("player_" + stat + "_over"), "player_" + stat);
  }
  EXPECT_EQ(key_read("player_goals_scored_over"), "player_goals");
  EXPECT_EQ(key_read("player_try_scorer_over"), "player_tries");
}

TEST(TheOddsApiMarkets, HasNoWordForTheRest) {
  for (const auto& key :
       words("corners_1x2 h2h_corners btts_cards correct_score halftime_fulltime to_qualify "
             "first_basket player_ player_luck player_points_most player_batter player__alternate "
             "player_try_scorer batter_ batter_points pitcher_hits totals_ _h1 h2h_game h2h_h0 "
             "totals_1st_0_innings totals_1st__innings totals_5_innings _innings alternate_ _lay "
             "totals_1st_10_innings")) {
    EXPECT_EQ(key_read(key), "") << key;
  }
  EXPECT_EQ(key_read(""), "");
}

}  // namespace
