#include <market/same_outcome.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace market {

namespace {

struct Bet {
  Kind kind;
  Side side;
  std::optional<Line> line = std::nullopt;
};

constexpr Line kHalf{2};
constexpr Line kNone{0};

// Each row is one outcome; a bet may be in several.
const std::array<std::vector<Bet>, 6> kOutcomes = {{
    {{Kind::three_way, Side::home}, {Kind::spread, Side::home, -kHalf}},
    {{Kind::three_way, Side::away}, {Kind::spread, Side::away, -kHalf}},
    {{Kind::double_chance, Side::home_draw}, {Kind::spread, Side::home, kHalf}},
    {{Kind::double_chance, Side::draw_away}, {Kind::spread, Side::away, kHalf}},
    {{Kind::draw_no_bet, Side::home},
     {Kind::spread, Side::home, kNone},
     {Kind::moneyline, Side::home}},
    {{Kind::draw_no_bet, Side::away},
     {Kind::spread, Side::away, kNone},
     {Kind::moneyline, Side::away}},
}};

// Where there is no draw.
const std::array<std::vector<Bet>, 2> kWithoutDraw = {{
    {{Kind::moneyline, Side::home},
     {Kind::spread, Side::home, -kHalf},
     {Kind::spread, Side::home, kHalf}},
    {{Kind::moneyline, Side::away},
     {Kind::spread, Side::away, -kHalf},
     {Kind::spread, Side::away, kHalf}},
}};

bool is(const Bet& bet, const Selection& s) {
  return bet.kind == s.market.kind && bet.side == s.side && bet.line == s.line;
}

}  // namespace

std::vector<Selection> same_outcomes(const Selection& selection) {
  std::vector<Selection> found;
  if (selection.market.unit != Unit::own || selection.subject) return found;
  const auto add = [&](const Bet& bet) {
    if (is(bet, selection)) return;
    auto same = selection;
    same.market.kind = bet.kind;
    same.side = bet.side;
    same.line = bet.line;
    found.push_back(same);
  };
  const auto of = [&](const Bet& bet) { return is(bet, selection); };
  for (const auto& outcome : kOutcomes) {
    if (std::ranges::any_of(outcome, of)) std::ranges::for_each(outcome, add);
  }
  for (const auto& outcome : kWithoutDraw) {
    // A handicap of half a goal either way differs by the draw where there is one.
    if (is(outcome.front(), selection)) std::ranges::for_each(outcome, add);
    if (std::ranges::any_of(outcome, of)) add(outcome.front());
  }
  return found;
}

}  // namespace market
