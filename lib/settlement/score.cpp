#include <settlement/margin.hpp>
#include <settlement/score.hpp>

#include <array>
#include <span>

namespace settlement {

namespace {

using market::Kind;
using market::Overtime;
using market::Scope;
using market::Side;

constexpr std::int64_t kQuarterPoints = 4;  // of a point

constexpr market::Period kFirstHalf{.part = 'h', .number = 1};
constexpr market::Period kSecondHalf{.part = 'h', .number = 2};

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

std::optional<std::int64_t> points_of(const market::Selection& selection, market::Score score,
                                      const market::Event& event) {
  if (selection.subject == event.home_id) return score.home;
  if (selection.subject == event.away_id) return score.away;
  return std::nullopt;
}

// What more play could not change.
bool is_decided(const market::Selection& selection, market::Score score,
                const market::Event& event) {
  const auto line = selection.line.value_or(market::Line{});
  switch (selection.market.kind) {
    case Kind::total: return is_passed(score.home + score.away, line);
    case Kind::team_total: {
      const auto points = points_of(selection, score, event);
      return points && is_passed(*points, line);
    }
    case Kind::both_to_score: return score.home > 0 && score.away > 0;
    default: return false;
  }
}

std::optional<market::Score> score_in(const market::Result& result, market::Period period,
                                      std::span<const Scope> scopes) {
  for (const auto scope : scopes) {
    for (const auto& part : result.scores) {
      if (part.period == period && part.scope == scope) return part.score;
    }
  }
  return std::nullopt;
}

// Markets that overtime has no say in. In football those are all of them.
bool is_of_regulation(const market::Market& market, std::string_view sport,
                      const BookRules& rules) {
  return !rules.overtime || sport == "football" || market.kind == Kind::three_way ||
         market.kind == Kind::double_chance || market.kind == Kind::draw_no_bet;
}

// Overtime is played after the last part of a game, and some count it as of that part.
bool may_hold_overtime(market::Period period) {
  return period.is_game() || period == kSecondHalf;
}

std::optional<market::Score> regulation_score(const market::Result& result, market::Period period,
                                              Overtime overtime) {
  constexpr std::array kScopes = {Scope::regulation, Scope::any};
  const bool is_any_of_it = overtime == Overtime::never || !may_hold_overtime(period);
  return score_in(result, period, std::span{kScopes}.first(is_any_of_it ? 2 : 1));
}

// With overtime. A game that regulation time has decided had none.
std::optional<market::Score> last_score(const market::Result& result, market::Period period) {
  constexpr std::array kScopes = {Scope::with_overtime, Scope::any, Scope::regulation};
  const auto score = score_in(result, period, std::span{kScopes}.first(2));
  if (score) return score;
  const auto regulation = score_in(result, period, std::span{kScopes}.last(1));
  const bool is_over = !period.is_game() || (regulation && regulation->home != regulation->away);
  return is_over ? regulation : std::nullopt;
}

// The score of the market's period, as a source gave it.
std::optional<market::Score> given_score(const market::Market& market, market::Period period,
                                         const market::Event& event, const market::Result& result,
                                         const BookRules& rules) {
  return is_of_regulation(market, event.sport, rules)
             ? regulation_score(result, period, event.overtime)
             : last_score(result, period);
}

// The same, or the second half as what the first leaves.
std::optional<market::Score> score_for(const market::Market& market, const market::Event& event,
                                       const market::Result& result, const BookRules& rules) {
  const auto given = given_score(market, market.period, event, result, rules);
  if (given || market.period != kSecondHalf) return given;
  const auto whole = given_score(market, {}, event, result, rules);
  const auto first = given_score(market, kFirstHalf, event, result, rules);
  if (!whole || !first) return std::nullopt;
  return market::Score{whole->home - first->home, whole->away - first->away};
}

}  // namespace

bool is_counted_by_scores(const market::Market& market, std::string_view sport) {
  if (!has_line(market)) return true;
  const auto unit = market::scored_in(sport, market.period);
  return unit && market.unit == *unit;
}

bool needs_regulation_score(const market::Market& market, const market::Event& event,
                            const BookRules& rules) {
  return may_hold_overtime(market.period) && is_of_regulation(market, event.sport, rules) &&
         event.overtime != Overtime::never;
}

std::optional<Factor> grade_score(const market::Selection& selection, market::Score score,
                                  const market::Event& event) {
  const auto lead = score.home - score.away;
  const auto line = selection.line.value_or(market::Line{});
  switch (selection.market.kind) {
    case Kind::moneyline:
    case Kind::draw_no_bet:
    case Kind::spread: {
      const auto own = selection.side == Side::home ? lead : -lead;
      return grade_margin(own * kQuarterPoints + line.quarters);
    }
    case Kind::three_way:
    case Kind::double_chance: return grade_three_way(selection.side, lead);
    case Kind::total: return grade_total(selection.side, score.home + score.away, line);
    case Kind::team_total: {
      const auto points = points_of(selection, score, event);
      return points ? std::optional{grade_total(selection.side, *points, line)} : std::nullopt;
    }
    case Kind::both_to_score:
      return either((selection.side == Side::yes) == (score.home > 0 && score.away > 0));
    case Kind::win:
    case Kind::top:
    case Kind::prop: return std::nullopt;
  }
  __builtin_unreachable();
}

std::optional<Factor> grade_final(const market::Selection& selection, const market::Event& event,
                                  const market::Result& result, const BookRules& rules) {
  if (!is_counted_by_scores(selection.market, event.sport)) return std::nullopt;
  const auto score = score_for(selection.market, event, result, rules);
  return score ? grade_score(selection, *score, event) : std::nullopt;
}

std::optional<Factor> grade_abandoned(const market::Selection& selection,
                                      const market::Event& event, const market::Result& result,
                                      const BookRules& rules) {
  const auto& market = selection.market;
  if (!is_counted_by_scores(market, event.sport)) return void_bet();
  // Sources name only those parts of such a game that were played to the end.
  const auto whole_part = market.period.is_game()
                              ? std::nullopt
                              : given_score(market, market.period, event, result, rules);
  if (whole_part) return grade_score(selection, *whole_part, event);

  if (const auto score = score_for(market, event, result, rules)) {
    return is_decided(selection, *score, event) ? grade_score(selection, *score, event)
                                                : void_bet();
  }
  const auto at_most = needs_regulation_score(market, event, rules)
                           ? last_score(result, market.period)
                           : std::nullopt;
  if (at_most && is_decided(selection, *at_most, event)) return std::nullopt;
  return void_bet();
}

}  // namespace settlement
