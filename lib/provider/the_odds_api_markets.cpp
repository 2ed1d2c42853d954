#include <provider/the_odds_api_markets.hpp>

#include <algorithm>
#include <array>

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

// Halves, quarters and periods, as they end a key.
constexpr std::array<std::string_view, 9> kPeriods = {"h1", "h2", "q1", "q2", "q3",
                                                      "q4", "p1", "p2", "p3"};

constexpr std::string_view kPlayer = "player_";
constexpr std::string_view kLay = "_lay";

// Other lines of the same bets.
constexpr std::string_view kAlternate = "alternate_";
constexpr std::string_view kAlternateOfPlayer = "_alternate";

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

std::string_view cut_period(std::string_view& key) {
  const auto mark = key.rfind('_');
  if (mark == std::string_view::npos) return {};
  const auto found = std::ranges::find(kPeriods, key.substr(mark + 1));
  if (found == kPeriods.end()) return {};
  key = key.substr(0, mark);
  return *found;
}

std::optional<MarketKey> player_key(std::string_view key) {
  cut_end(key, kAlternateOfPlayer);
  const auto stat = market::Stat::find(key);
  if (!stat) return std::nullopt;
  return MarketKey{.market = {.kind = Kind::prop, .stat = stat}, .shape = Shape::player};
}

std::optional<MarketKey> game_key(std::string_view key) {
  const auto way = cut_end(key, kLay) ? market::Way::lay : market::Way::back;
  const bool is_alternate = cut_start(key, kAlternate);
  const auto found = std::ranges::find(kWords, key, &Word::key);
  if (found == kWords.end()) return std::nullopt;
  return MarketKey{.market = {.kind = found->kind},
                   .way = way,
                   .shape = found->shape,
                   .is_main_spread = found->kind == Kind::spread && !is_alternate};
}

}  // namespace

std::optional<MarketKey> market_key(std::string_view key) {
  const auto period = cut_period(key);
  auto found = cut_start(key, kPlayer) ? player_key(key) : game_key(key);
  if (found && !period.empty()) found->market.period = market::parse_period(period);
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
