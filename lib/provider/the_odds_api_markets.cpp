#include <provider/the_odds_api_markets.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace provider::the_odds_api {

namespace {

using market::Kind;

struct Word {
  std::string_view key;
  Kind kind;
  Shape shape;
};

constexpr std::array kWords = std::to_array<Word>({
    {"h2h", Kind::moneyline, Shape::teams},
    {"h2h_3_way", Kind::three_way, Shape::teams},
    {"draw_no_bet", Kind::draw_no_bet, Shape::teams},
    {"double_chance", Kind::double_chance, Shape::pairs},
    {"btts", Kind::both_to_score, Shape::yes_no},
    {"spreads", Kind::spread, Shape::teams},
    {"totals", Kind::total, Shape::over_under},
    {"team_totals", Kind::team_total, Shape::team_totals},
    {"outrights", Kind::win, Shape::contestant},
});

constexpr std::array kUnits = {market::Unit::corners, market::Unit::cards,  market::Unit::games,
                               market::Unit::sets,    market::Unit::points, market::Unit::rounds};

constexpr std::string_view kLay = "_lay";

// Other lines of the same bets, and bets on over without those on under.
constexpr std::string_view kAlternate = "alternate_";
constexpr std::string_view kAlternateOfPlayer = "_alternate";
constexpr std::string_view kOver = "_over";

// Of baseball the statistic says which side of the game the player is on.
constexpr std::string_view kPlayer = "player_";
constexpr std::array<std::string_view, 2> kRoles = {"batter_", "pitcher_"};

// Statistics that have another name in keys of over alone.
constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kOtherNames = {{
    {"goals_scored", "goals"},
    {"try_scorer", "tries"},
}};

bool cut_start(std::string_view& key, std::string_view start) {
  if (!key.starts_with(start)) return false;
  key.remove_prefix(start.size());
  return true;
}

bool cut_end(std::string_view& key, std::string_view end) {
  if (!key.ends_with(end)) return false;
  key.remove_suffix(end.size());
  return true;
}

// "_1st_5_innings"
std::optional<market::Period> cut_innings(std::string_view& key) {
  auto rest = key;
  if (!cut_end(rest, "_innings") || rest.empty()) return std::nullopt;
  const char number = rest.back();
  rest.remove_suffix(1);
  if (!cut_end(rest, "_1st_")) return std::nullopt;
  const auto period = market::find_period(std::string{'f', number});
  if (period) key = rest;
  return period;
}

// "_h1", "_q3", "_p2". The game as a whole is not said.
market::Period cut_period(std::string_view& key) {
  if (const auto innings = cut_innings(key)) return *innings;
  const auto mark = key.rfind('_');
  if (mark == std::string_view::npos) return {};
  const auto period = market::find_period(key.substr(mark + 1));
  if (!period || period->is_game()) return {};
  key = key.substr(0, mark);
  return *period;
}

// "_corners": what a line counts, where that is not what decides the game.
market::Unit cut_unit(std::string_view& key) {
  const auto mark = key.rfind('_');
  if (mark == std::string_view::npos) return market::Unit::own;
  const auto is_last_word = [&](market::Unit unit) {
    return to_string(unit) == key.substr(mark + 1);
  };
  const auto found = std::ranges::find_if(kUnits, is_last_word);
  if (found == kUnits.end()) return market::Unit::own;
  key = key.substr(0, mark);
  return *found;
}

bool is_of_player(std::string_view key) {
  return key.starts_with(kPlayer) ||
         std::ranges::any_of(kRoles, [&](std::string_view role) { return key.starts_with(role); });
}

// "player_points", "player_points_alternate", "player_kicks_over", "batter_hits"
std::optional<MarketKey> player_key(std::string_view key) {
  cut_start(key, kPlayer);
  cut_end(key, kAlternateOfPlayer);
  if (cut_end(key, kOver)) {
    const auto other =
        std::ranges::find(kOtherNames, key, &decltype(kOtherNames)::value_type::first);
    if (other != kOtherNames.end()) key = other->second;
  }
  const auto stat = market::Stat::find(key);
  if (!stat) return std::nullopt;
  return MarketKey{.market = {.kind = Kind::prop, .stat = stat}, .shape = Shape::player};
}

// "h2h", "h2h_lay", "alternate_spreads", "totals_corners"
std::optional<MarketKey> game_key(std::string_view key) {
  const auto way = cut_end(key, kLay) ? market::Way::lay : market::Way::back;
  const bool is_alternate = cut_start(key, kAlternate);
  const auto unit = cut_unit(key);
  const auto found = std::ranges::find(kWords, key, &Word::key);
  if (found == kWords.end()) return std::nullopt;
  const market::Market market{.kind = found->kind, .unit = unit};
  if (unit != market::Unit::own && !has_line(market)) return std::nullopt;
  return MarketKey{.market = market,
                   .way = way,
                   .shape = found->shape,
                   .is_main_spread = found->kind == Kind::spread && !is_alternate};
}

}  // namespace

std::optional<MarketKey> market_key(std::string_view key) {
  const auto period = cut_period(key);
  auto found = is_of_player(key) ? player_key(key) : game_key(key);
  if (found) found->market.period = period;
  return found;
}

market::Market with_draw(market::Market market) {
  if (market.kind == Kind::moneyline) market.kind = Kind::three_way;
  return market;
}

std::string sport_of(std::string_view sport_key) {
  const auto family = sport_key.substr(0, sport_key.find('_'));
  return std::string{family == "soccer" ? "football" : family};
}

}  // namespace provider::the_odds_api
