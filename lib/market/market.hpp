#pragma once

#include <base/ratio.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>

// What can be bet on. One vocabulary for providers, store, strategies and
// reports: a market's name here is its name everywhere.
namespace market {

enum class Side { home, draw, away, over, under, yes, no, home_draw, home_away, draw_away };

// A handicap or a total in quarter points, as the bet sees it: home -7.5 and
// away +7.5 are -30 and 30.
struct Line {
  std::int64_t quarters = 0;
  friend auto operator<=>(Line, Line) = default;
  friend Line operator-(Line line) { return {-line.quarters}; }
};

enum class Kind {
  moneyline,      // "moneyline": two-way, a tie is a push
  three_way,      // "1x2": home, draw, away at full time
  draw_no_bet,    // "draw_no_bet"
  double_chance,  // "double_chance"
  spread,         // "spread": handicaps, Asian ones included
  total,          // "total"
  team_total,     // "team_total": the subject is the team's name
  both_to_score,  // "btts"
  outright,       // "outright": the subject wins the competition
  prop,           // "player_*": the subject is the player
  lay,            // "*_lay": the other side of an exchange; never bet at here
};

// Throws Error{Exit::data} for a name that is none of these.
Kind kind_of(std::string_view market);
bool has_line(Kind kind);

// Every side of one market: what a complete set of prices must have. Empty
// where a set cannot be known complete (outrights, lays, yes-only props).
std::span<const Side> outcomes(Kind kind);

// One thing to bet on at one event. `period` is "game" or a part of it ("h1",
// "q3"); `subject` a player or team, else empty.
struct Selection {
  std::string market;
  std::string period;
  std::string subject;
  Side side = Side::home;
  std::optional<Line> line;

  friend auto operator<=>(const Selection&, const Selection&) = default;
};

// The line that names the whole market a side belongs to: for spreads the home
// side's, so home -7.5 and away +7.5 are one market.
std::optional<Line> market_line(Kind kind, Side side, std::optional<Line> line);

std::string_view to_string(Side side);
Side parse_side(std::string_view text);  // throws Error{Exit::data}

std::string to_string(Line line);        // "-0.25", "7.5", "0"
Line parse_line(std::string_view text);  // throws Error{Exit::data} off the quarter grid

}  // namespace market
