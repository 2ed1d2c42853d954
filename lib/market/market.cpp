#include <base/error.hpp>
#include <market/market.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace market {

namespace {

constexpr std::array<std::string_view, 10> kSides = {
    "home", "draw", "away", "over", "under", "yes", "no", "home_draw", "home_away", "draw_away"};

constexpr std::array<std::pair<std::string_view, Kind>, 9> kMarkets = {{
    {"moneyline", Kind::moneyline},
    {"1x2", Kind::three_way},
    {"draw_no_bet", Kind::draw_no_bet},
    {"double_chance", Kind::double_chance},
    {"spread", Kind::spread},
    {"total", Kind::total},
    {"team_total", Kind::team_total},
    {"btts", Kind::both_to_score},
    {"outright", Kind::outright},
}};

constexpr std::array kHomeAway = {Side::home, Side::away};
constexpr std::array kHomeDrawAway = {Side::home, Side::draw, Side::away};
constexpr std::array kOverUnder = {Side::over, Side::under};
constexpr std::array kYesNo = {Side::yes, Side::no};

}  // namespace

Kind kind_of(std::string_view market) {
  if (market.ends_with("_lay")) return Kind::lay;
  if (market.starts_with("player_")) return Kind::prop;
  const auto found = std::ranges::find(kMarkets, market, &std::pair<std::string_view, Kind>::first);
  if (found == kMarkets.end()) {
    throw Error{Exit::data,
                "no such market: '{}' (moneyline, 1x2, draw_no_bet, double_chance, spread, total, "
                "team_total, btts, outright, player_*)",
                market};
  }
  return found->second;
}

bool has_line(Kind kind) {
  return kind == Kind::spread || kind == Kind::total || kind == Kind::team_total;
}

std::span<const Side> outcomes(Kind kind) {
  switch (kind) {
    case Kind::moneyline:
    case Kind::draw_no_bet:
    case Kind::spread: return kHomeAway;
    case Kind::three_way: return kHomeDrawAway;
    case Kind::total:
    case Kind::team_total:
    case Kind::prop: return kOverUnder;
    case Kind::both_to_score: return kYesNo;
    case Kind::double_chance:  // each result wins two of the three bets: no book to normalise here
    case Kind::outright:
    case Kind::lay: return {};
  }
  __builtin_unreachable();
}

std::optional<Line> market_line(Kind kind, Side side, std::optional<Line> line) {
  return kind == Kind::spread && side == Side::away && line ? std::optional{-*line} : line;
}

std::string_view to_string(Side side) {
  return kSides[static_cast<std::size_t>(side)];
}

Side parse_side(std::string_view text) {
  const auto found = std::ranges::find(kSides, text);
  if (found == kSides.end()) throw Error{Exit::data, "no such side: '{}'", text};
  return static_cast<Side>(found - kSides.begin());
}

std::string to_string(Line line) {
  auto text = fmt::format("{:.2f}", static_cast<double>(line.quarters) / 4);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

Line parse_line(std::string_view text) {
  const auto quarters = Ratio::parse(text) * Ratio{4};
  if (quarters.denominator() != 1) {
    throw Error{Exit::data, "a line is a multiple of 0.25: '{}'", text};
  }
  return {quarters.numerator()};
}

}  // namespace market
