#pragma once

#include <base/ratio.hpp>
#include <market/participant.hpp>
#include <market/period.hpp>
#include <market/stat.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What can be bet on. One vocabulary for providers, store, strategies and
// reports: a market's name here is its name everywhere.
namespace market {

enum class Side { home, draw, away, over, under, yes, no, home_draw, home_away, draw_away };

// Both sides of an exchange: for an outcome, or against it.
enum class Way { back, lay };

// No game has had more points, goals or runs, and no line has been longer: what is more is a
// mistake, and would not fit the arithmetic of quarter points.
inline constexpr std::int64_t kMostPoints = 1'000'000;

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
  team_total,     // "team_total": the subject is the team
  both_to_score,  // "btts"
  win,            // "win": the subject wins the race or the tournament
  top,            // "top_3": the subject is among the first three
  prop,           // "player_points": the subject is the player
};

// What a line or a score counts. `own` is what the sport's game is decided by:
// goals, points, runs. Tennis has sets and games, and a line in one is not decided by a
// score in the other.
enum class Unit { own, games, sets, points, rounds, corners, cards };

std::string_view to_string(Unit unit);  // "games"; "" for `own`

// What a score of a period counts. Nothing where it counts none of what lines do: a
// fight's score says who won, and not in which round.
std::optional<Unit> scored_in(std::string_view sport, Period period);

// A question about an event, parsed once where it comes in.
struct Market {
  Kind kind = Kind::moneyline;
  Period period = {};
  Unit unit = Unit::own;                    // of spreads and totals: "total_games"
  std::uint8_t places = 0;                  // of `top`: the n of "top_n"
  std::optional<Stat> stat = std::nullopt;  // of `prop`

  friend auto operator<=>(const Market&, const Market&) = default;
};

// Throws Error{Exit::data} for a name that is none of these.
Market parse_market(std::string_view name, std::string_view period = "game");
std::string name_of(const Market& market);  // "total", "top_3", "player_points"; without the period

std::string to_string(const Market& market);  // "total", "total h1"

// The same question about the whole game.
Market of_game(Market market);

bool has_line(const Market& market);  // must have one
bool may_have_line(const Market& market);

// Whether an entrant of a field is an outcome of it, not a side: win and top.
bool is_of_field(const Market& market);

// Every side of one market: what a complete set of prices must have. Empty
// where a set is a field's, or cannot be known complete (double chance).
std::span<const Side> outcomes(const Market& market);

// Whether a bet on that side makes sense.
bool has_side(const Market& market, Side side);

// How many of a market's outcomes win: N of top_N, else 1.
int winners(const Market& market);

// One thing to bet on at one event. The subject is a player, a team or an entrant;
// most markets have none.
struct Selection {
  Market market;
  std::optional<ParticipantId> subject = std::nullopt;
  Side side = Side::home;
  std::optional<Line> line = std::nullopt;

  friend auto operator<=>(const Selection&, const Selection&) = default;
};

// The line that names the whole market a side belongs to: for spreads the home
// side's, so home -7.5 and away +7.5 are one market.
std::optional<Line> market_line(const Market& market, Side side, std::optional<Line> line);

// A market's whole set of outcomes on a line: one a side, or one an entrant of the
// field that is at the start. Empty where it cannot be known.
std::vector<Selection> outcomes(const Market& market, std::optional<ParticipantId> subject,
                                std::optional<Line> line, std::span<const ParticipantId> field);

// The same side, where home is called away: draws, totals and answers stay.
Side turned(Side side);

std::string_view to_string(Side side);
Side parse_side(std::string_view text);  // throws Error{Exit::data}

std::string_view to_string(Way way);
Way parse_way(std::string_view text);  // throws Error{Exit::data}

std::string to_string(Line line);        // "-0.25", "7.5", "0"
Line parse_line(std::string_view text);  // throws Error{Exit::data} off the quarter grid

}  // namespace market
