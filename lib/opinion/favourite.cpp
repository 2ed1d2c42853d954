#include <opinion/favourite.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace opinion {

namespace {

using market::Kind;
using market::Side;

constexpr double kPointsPerQuarter = 0.25;
constexpr std::array kToWin = {Kind::moneyline, Kind::three_way, Kind::draw_no_bet};

bool is_to_win(const market::Market& market) {
  return std::ranges::find(kToWin, market.kind) != kToWin.end();
}

}  // namespace

bool tells_favourite(const market::Market& market) {
  return is_to_win(market) || market.kind == Kind::spread;
}

void Favourite::hear(const market::Prediction& said) {
  if (said.probability) {
    hear({.market = said.market, .side = *said.side, .line = said.line}, *said.probability);
  } else if (said.market.kind == Kind::spread && said.distribution) {
    hear_margin_above(said.distribution->mean);
    hear_margin_below(said.distribution->mean);
  }
}

void Favourite::hear(const market::Selection& selection, double probability) {
  const bool is_home = selection.side == Side::home;
  if (selection.side != Side::home && selection.side != Side::away) return;
  if (is_to_win(selection.market)) {
    (is_home ? home_ : away_) = probability;
    is_two_way_ = selection.market.kind != Kind::three_way;
  } else if (selection.market.kind == Kind::spread && selection.line && probability != 0.5) {
    // Home -7.5 is covered when its margin is above 7.5, away 7.5 when it is below.
    const double line = kPointsPerQuarter * static_cast<double>(selection.line->quarters);
    const bool is_above = is_home == (probability > 0.5);
    is_above ? hear_margin_above(is_home ? -line : line)
             : hear_margin_below(is_home ? -line : line);
  }
}

void Favourite::hear_margin_above(double points) {
  at_least_ = std::max(at_least_.value_or(points), points);
}

void Favourite::hear_margin_below(double points) {
  at_most_ = std::min(at_most_.value_or(points), points);
}

std::optional<Side> Favourite::side() const {
  auto home = home_;
  auto away = away_;
  // What is left is the other's; of three outcomes only more than a half is enough.
  if (home && !away && (is_two_way_ || *home > 0.5)) away = 1 - *home;
  if (away && !home && (is_two_way_ || *away > 0.5)) home = 1 - *away;
  if (home && away && *home != *away) return *home > *away ? Side::home : Side::away;

  const bool is_home = at_least_ && *at_least_ >= 0;
  const bool is_away = at_most_ && *at_most_ <= 0;
  if (is_home == is_away) return std::nullopt;
  return is_home ? Side::home : Side::away;
}

namespace {

// A line is set where both sides are as likely: the one that is nearest to it is the
// margin that the market expects.
std::optional<Side> favourite_by_lines(std::span<const market::Board> boards, const FairRule& rule,
                                       const market::Books& books) {
  double nearest = 1;
  std::optional<Side> side;
  for (const auto& board : boards) {
    if (board.market != market::Market{.kind = Kind::spread}) continue;
    const auto fair = Fair{board, rule, books}.for_bet_at({});
    if (!fair) continue;
    const double home = fair->probabilities[0];
    if (std::abs(home - 0.5) >= nearest) continue;
    nearest = std::abs(home - 0.5);
    const auto line = board.line->quarters;
    side.reset();
    if (line < 0 || (line == 0 && home > 0.5)) side = Side::home;
    if (line > 0 || (line == 0 && home < 0.5)) side = Side::away;
  }
  return side;
}

}  // namespace

std::optional<Side> favourite_of(std::span<const market::Board> boards, const FairRule& rule,
                                 const market::Books& books) {
  for (const auto kind : kToWin) {
    for (const auto& board : boards) {
      if (board.market != market::Market{.kind = kind}) continue;
      const auto fair = Fair{board, rule, books}.for_bet_at({});
      if (!fair) continue;
      Favourite favourite;
      for (std::size_t i = 0; i < board.outcomes.size(); ++i) {
        favourite.hear(board.outcomes[i].selection, fair->probabilities[i]);
      }
      if (const auto side = favourite.side()) return side;
    }
  }
  return favourite_by_lines(boards, rule, books);
}

Sides sides_by(const Favourites& favourites) {
  if (2 * favourites.differ <= favourites.games) return Sides::right;
  return favourites.games >= kGamesToTell ? Sides::inverted : Sides::doubtful;
}

}  // namespace opinion
