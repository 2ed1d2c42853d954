#pragma once

#include <market/market.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace provider::the_odds_api {

// How an outcome of one of the provider's markets says which bet it is.
enum class Shape {
  teams,        // name: a team, Draw or Tie
  pairs,        // name: "Leeds or Draw" (double chance)
  over_under,   // name: Over or Under
  team_totals,  // the same, and description: the team
  yes_no,       // name: Yes or No
  player,       // name: Over, Under, Yes or No; description: the player
  contestant,   // name: who is to win (outrights)
};

// One of the provider's market keys in our words: "alternate_spreads_h1" is
// "spread" in period "h1", "batter_hits_alternate" is "player_batter_hits". A key is
//   [alternate_]BASE[_UNIT][_lay][_PERIOD], or
//   player_STATISTIC[_alternate|_over][_PERIOD], where batter_ and pitcher_ are of the
//   statistic.
struct MarketKey {
  market::Market market;  // of h2h, what it is where no outcome is a draw
  market::Way way = market::Way::back;
  Shape shape = Shape::teams;
  bool is_main_spread = false;  // one line a book, both sides of it
};

// Absent for a key we have no word for.
std::optional<MarketKey> market_key(std::string_view key);

// A market in which the draw can be bet has three outcomes: moneyline is 1x2.
market::Market with_draw(market::Market market);

// "basketball" of "basketball_nba"; football is "soccer" there.
std::string sport_of(std::string_view sport_key);

}  // namespace provider::the_odds_api
