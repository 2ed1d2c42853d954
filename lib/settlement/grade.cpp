#include <settlement/grade.hpp>
#include <settlement/race.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace settlement {

namespace {

using market::Kind;
using market::Scope;
using market::Side;

constexpr std::int64_t kQuarters = 4;  // a point, in quarter points
constexpr std::int64_t kDouble = 10;   // of a statistic, for a double-double

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

// Over and under, by what was counted.
Factor grade_total(Side side, std::int64_t points, market::Line line) {
  const auto over = points * kQuarters - line.quarters;
  return grade_margin(side == Side::over ? over : -over);
}

// Whether a total cannot change any more although more may be scored: it has been
// passed, or by a quarter line half of it.
bool is_passed(std::int64_t points, market::Line line) {
  return points * kQuarters > line.quarters;
}

std::optional<std::int64_t> points_of(const market::Selection& selection, market::Score score,
                                      const market::Event& event) {
  if (selection.subject == event.home_id) return score.home;
  if (selection.subject == event.away_id) return score.away;
  return std::nullopt;
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
      return grade_margin(own * kQuarters + line.quarters);
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

// What cannot change any more although the game was not finished.
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
                                      Scope scope) {
  for (const auto& part : result.scores) {
    if (part.period == period && part.scope == scope) return part.score;
  }
  return std::nullopt;
}

// The score of regulation time; a source that does not say which it gives is taken
// at its word.
std::optional<market::Score> regulation_score(const market::Result& result) {
  const auto score = score_in(result, {}, Scope::regulation);
  return score ? score : score_in(result, {}, Scope::any);
}

// With overtime. A game that regulation time has decided had none.
std::optional<market::Score> final_score(const market::Result& result) {
  for (const auto scope : {Scope::with_overtime, Scope::any}) {
    if (const auto score = score_in(result, {}, scope)) return score;
  }
  const auto score = score_in(result, {}, Scope::regulation);
  return score && score->home != score->away ? score : std::nullopt;
}

// Markets that extra time has no say in. In football those are all of them.
bool is_of_regulation(const market::Market& market, std::string_view sport) {
  return sport == "football" || market.kind == Kind::three_way ||
         market.kind == Kind::double_chance || market.kind == Kind::draw_no_bet;
}

// The score that decides a market.
std::optional<market::Score> score_for(const market::Market& market, std::string_view sport,
                                       const market::Result& result) {
  const auto whole =
      is_of_regulation(market, sport) ? regulation_score(result) : final_score(result);
  if (market.period.is_game()) return whole;
  for (const auto scope : {Scope::any, Scope::regulation, Scope::with_overtime}) {
    if (const auto score = score_in(result, market.period, scope)) return score;
  }
  // The second half is what the first leaves; in basketball overtime is part of it.
  constexpr market::Period kFirst{.part = 'h', .number = 1};
  constexpr market::Period kSecond{.part = 'h', .number = 2};
  const auto first = score_in(result, kFirst, Scope::any);
  if (market.period != kSecond || !whole || !first) return std::nullopt;
  return market::Score{whole->home - first->home, whole->away - first->away};
}

// A part of a game that was not finished stands when it was itself.
std::optional<Factor> grade_abandoned(const market::Selection& selection,
                                      const market::Event& event, const market::Result& result) {
  const auto score = score_for(selection.market, event.sport, result);
  if (!score) return void_bet();
  const auto& period = selection.market.period;
  constexpr market::Period kFirstHalf{.part = 'h', .number = 1};
  if (period == kFirstHalf || is_decided(selection, *score, event)) {
    return grade_score(selection, *score, event);
  }
  return void_bet();
}

// How often a player reached ten; nothing where one of the five is not known.
std::optional<int> doubles(const market::PlayerLine& line) {
  constexpr std::array<std::string_view, 5> kCounted = {"points", "rebounds", "assists", "blocks",
                                                        "steals"};
  int found = 0;
  for (const auto name : kCounted) {
    const auto stat = line.stats.find(*market::Stat::find(name));
    if (stat == line.stats.end()) return std::nullopt;
    found += stat->second >= kDouble ? 1 : 0;
  }
  return found;
}

// What a statistic came to; of what did or did not happen, 1 or 0.
std::optional<std::int64_t> value_of(const market::PlayerLine& line, market::Stat stat) {
  if (const auto own = line.stats.find(stat); own != line.stats.end()) return own->second;
  if (stat.name() == "double_double" || stat.name() == "triple_double") {
    const auto reached = doubles(line);
    if (!reached) return std::nullopt;
    return *reached >= (stat.name() == "double_double" ? 2 : 3) ? 1 : 0;
  }
  if (stat.parts().size() == 1) return std::nullopt;
  std::int64_t sum = 0;
  for (const auto part : stat.parts()) {
    const auto found = line.stats.find(*market::Stat::find(part));
    if (found == line.stats.end()) return std::nullopt;
    sum += found->second;
  }
  return sum;
}

std::optional<Factor> grade_prop(const market::Selection& selection, const market::Result& result) {
  if (!selection.subject || !selection.market.period.is_game()) return std::nullopt;
  const auto found =
      std::ranges::find(result.box, *selection.subject, [](const auto& one) { return one.first; });
  if (found == result.box.end()) return std::nullopt;
  if (!found->second.played) return void_bet();
  const auto value = value_of(found->second, *selection.market.stat);
  const bool is_over = result.status == market::Status::final;
  if (selection.side == Side::yes || selection.side == Side::no) {
    if (!value) return std::nullopt;
    if (!is_over && *value == 0) return void_bet();
    return either((selection.side == Side::yes) == (*value > 0));
  }
  if (!value || !selection.line) return std::nullopt;
  if (!is_over && !is_passed(*value, *selection.line)) return void_bet();
  return grade_total(selection.side, *value, *selection.line);
}

std::optional<Factor> grade_match(const market::Selection& selection, const market::Event& event,
                                  const market::Result& result) {
  const bool is_prop = selection.market.kind == Kind::prop;
  switch (result.status) {
    case market::Status::final: {
      if (is_prop) return grade_prop(selection, result);
      if (selection.market.unit != market::Unit::own) return std::nullopt;
      const auto score = score_for(selection.market, event.sport, result);
      return score ? grade_score(selection, *score, event) : std::nullopt;
    }
    case market::Status::abandoned: {
      if (!is_prop) return grade_abandoned(selection, event, result);
      const auto graded = grade_prop(selection, result);
      return graded ? graded : std::optional{void_bet()};
    }
    case market::Status::postponed:
    case market::Status::walkover: return void_bet();
  }
  __builtin_unreachable();
}

market::RaceResult race_of(const market::Result& result) {
  market::RaceResult race;
  race.status = result.status == market::Status::final      ? market::RaceStatus::official
                : result.status == market::Status::walkover ? market::RaceStatus::walkover
                                                            : market::RaceStatus::abandoned;
  for (const auto& [who, finish] : result.order) {
    race.field.push_back({.runner = who.value(),
                          .position = finish.position,
                          .past_post = std::nullopt,
                          .code = finish.code,
                          .sp = finish.sp,
                          .bsp = finish.bsp});
  }
  for (const auto& [who, gone] : result.withdrawals) {
    race.withdrawals.push_back({.runner = who.value(),
                                .at = gone.at,
                                .price = gone.price,
                                .published = gone.deduction,
                                .touches_sp = gone.touches_sp,
                                .reduction = gone.reduction});
  }
  race.runners = result.race.ran;
  race.handicap = result.race.handicap;
  return race;
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

std::optional<Factor> grade(const market::Selection& selection, market::Score final) {
  if (selection.subject || !selection.market.period.is_game()) return std::nullopt;
  if (selection.market.kind == Kind::team_total) return std::nullopt;
  return grade_score(selection, final, {.id = market::EventId{0}});
}

std::optional<Graded> grade(const bets::Leg& leg, UtcTime placed_at, const market::Event& event,
                            const market::Result& result, const BookRules& rules) {
  const auto& selection = leg.selection;
  if (is_of_field(selection.market)) {
    if (!selection.subject || selection.side != Side::yes) return std::nullopt;
    return grade({.runner = selection.subject->value(),
                  .among = winners(selection.market),
                  .priced_by = leg.priced_by,
                  .price = leg.price,
                  .place = leg.place,
                  .places_paid = result.race.places,
                  .ante_post = leg.ante_post,
                  .placed_at = placed_at},
                 race_of(result), rules);
  }
  const auto graded = grade_match(selection, event, result);
  if (!graded) return std::nullopt;
  // Played too late to be the game that was bet on.
  if (event.starts_at > leg.starts_at + rules.postponed) return Graded{.win = void_bet()};
  return Graded{.win = *graded};
}

std::string why_not_settled(const market::Market& market, const Told& told) {
  const auto needs = [&](const std::string& what, std::string_view words) {
    if (told.contains(what)) return std::string{};
    return fmt::format("cannot be settled: no result of the competition has had {}", words);
  };
  if (market.unit != market::Unit::own) {
    return fmt::format("cannot be settled: no source counts what {} does", name_of(market));
  }
  if (is_of_field(market)) return needs("order", "a finishing order");
  if (market.kind == Kind::prop) {
    if (!market.period.is_game()) return "cannot be settled: statistics are of whole games";
    return needs("box", "what players did");
  }
  if (market.period.is_game()) return {};
  const auto period = to_string(market.period);
  const auto by_halves = needs("h1", "a score of " + period);
  return period == "h2" && by_halves.empty() ? by_halves : needs(period, "a score of " + period);
}

}  // namespace settlement
