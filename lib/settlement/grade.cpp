#include <settlement/grade.hpp>

namespace settlement {

namespace {

using market::Kind;
using market::Side;

constexpr std::int64_t kQuarters = 4;  // a point, in quarter points

Factor either(bool wins) {
  return wins ? won() : lost();
}

Factor grade_three_way(Side side, std::int64_t lead) {
  switch (side) {
    case Side::home: return either(lead > 0);
    case Side::draw: return either(lead == 0);
    case Side::away: return either(lead < 0);
    case Side::home_draw: return either(lead >= 0);
    case Side::home_away: return either(lead != 0);
    case Side::draw_away: return either(lead <= 0);
    default: return void_bet();
  }
}

// Over and under, by the points scored.
Factor grade_total(Side side, std::int64_t points, market::Line line) {
  const auto over = points * kQuarters - line.quarters;
  return grade_margin(side == Side::over ? over : -over);
}

std::optional<Factor> grade_final(const market::Selection& selection, market::Score score,
                                  std::string_view home, std::string_view away) {
  const auto lead = score.home - score.away;
  const auto line = selection.line.value_or(market::Line{});
  switch (market::kind_of(selection.market)) {
    case Kind::moneyline:
    case Kind::draw_no_bet:
    case Kind::spread: {
      const auto own = selection.side == Side::home ? lead : -lead;
      return grade_margin(own * kQuarters + line.quarters);
    }
    case Kind::three_way:
    case Kind::double_chance: return grade_three_way(selection.side, lead);
    case Kind::total: return grade_total(selection.side, score.home + score.away, line);
    case Kind::team_total:
      if (selection.subject == home) return grade_total(selection.side, score.home, line);
      if (selection.subject == away) return grade_total(selection.side, score.away, line);
      return std::nullopt;
    case Kind::both_to_score:
      return either((selection.side == Side::yes) == (score.home > 0 && score.away > 0));
    case Kind::outright:
    case Kind::prop:
    case Kind::lay: return std::nullopt;
  }
  __builtin_unreachable();
}

// What cannot change any more although the game was not finished: a total that
// has been passed, both teams having scored.
bool is_decided(const market::Selection& selection, market::Score score, std::string_view home) {
  const auto line = selection.line.value_or(market::Line{});
  switch (market::kind_of(selection.market)) {
    case Kind::total: return (score.home + score.away) * kQuarters - line.quarters > 1;
    case Kind::team_total: {
      const auto points = selection.subject == home ? score.home : score.away;
      return points * kQuarters - line.quarters > 1;
    }
    case Kind::both_to_score: return score.home > 0 && score.away > 0;
    default: return false;
  }
}

}  // namespace

Factor grade_margin(std::int64_t quarters_over) {
  if (quarters_over == 0) return {.void_share = Ratio{1}, .outcome = bets::Outcome::push};
  if (quarters_over == 1) {
    return {.won = true, .void_share = Ratio{1, 2}, .outcome = bets::Outcome::half_win};
  }
  if (quarters_over == -1) {
    return {.won = false, .void_share = Ratio{1, 2}, .outcome = bets::Outcome::half_loss};
  }
  return either(quarters_over > 0);
}

std::optional<Factor> grade(const market::Selection& selection, const market::Result& result,
                            std::string_view home, std::string_view away) {
  if (selection.period != "game") return std::nullopt;
  const bool decided = result.score && is_decided(selection, *result.score, home);
  switch (result.status) {
    case market::Status::final:
      return result.score ? grade_final(selection, *result.score, home, away) : std::nullopt;
    case market::Status::abandoned:
      return decided ? grade_final(selection, *result.score, home, away) : void_bet();
    case market::Status::postponed:
    case market::Status::walkover: return void_bet();
  }
  __builtin_unreachable();
}

}  // namespace settlement
