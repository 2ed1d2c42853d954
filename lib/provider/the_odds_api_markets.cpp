#include <provider/the_odds_api_markets.hpp>

#include <algorithm>
#include <array>

namespace provider::the_odds_api {

namespace {

struct Word {
  std::string_view key;
  std::string_view market;
  Shape shape;
};

constexpr std::array kWords = std::to_array<Word>({
    {"h2h", "moneyline", Shape::teams},
    {"h2h_lay", "moneyline_lay", Shape::teams},
    {"h2h_3_way", "1x2", Shape::teams},
    {"draw_no_bet", "draw_no_bet", Shape::teams},
    {"double_chance", "double_chance", Shape::pairs},
    {"btts", "btts", Shape::yes_no},
    {"spreads", "spread", Shape::teams},
    {"alternate_spreads", "spread", Shape::teams},
    {"totals", "total", Shape::over_under},
    {"alternate_totals", "total", Shape::over_under},
    {"team_totals", "team_total", Shape::team_totals},
    {"alternate_team_totals", "team_total", Shape::team_totals},
    {"outrights", "outright", Shape::contestant},
    {"outrights_lay", "outright_lay", Shape::contestant},
});

// Halves, quarters and periods, as they end a key.
constexpr std::array<std::string_view, 9> kPeriods = {"h1", "h2", "q1", "q2", "q3",
                                                      "q4", "p1", "p2", "p3"};

constexpr std::string_view kPlayer = "player_";

std::string_view period_in(std::string_view key) {
  const auto mark = key.rfind('_');
  if (mark == std::string_view::npos) return {};
  const auto found = std::ranges::find(kPeriods, key.substr(mark + 1));
  return found == kPeriods.end() ? std::string_view{} : *found;
}

}  // namespace

std::optional<MarketKey> market_key(std::string_view key) {
  const auto period = period_in(key);
  const auto base = period.empty() ? key : key.substr(0, key.size() - period.size() - 1);
  const auto where = std::string{period.empty() ? "game" : period};
  if (base.starts_with(kPlayer) && base.size() > kPlayer.size()) {
    return MarketKey{.market = std::string{base}, .period = where, .shape = Shape::player};
  }
  const auto found = std::ranges::find(kWords, base, &Word::key);
  if (found == kWords.end()) return std::nullopt;
  return MarketKey{.market = std::string{found->market},
                   .period = where,
                   .shape = found->shape,
                   .is_main_spread = base == "spreads"};
}

std::string with_draw(const std::string& market) {
  if (market == "moneyline") return "1x2";
  return market == "moneyline_lay" ? "1x2_lay" : market;
}

std::string sport_of(std::string_view sport_key) {
  const auto family = sport_key.substr(0, sport_key.find('_'));
  return std::string{family == "soccer" ? "football" : family};
}

}  // namespace provider::the_odds_api
