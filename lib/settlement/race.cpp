#include <base/error.hpp>
#include <settlement/dead_heat.hpp>
#include <settlement/exchange.hpp>
#include <settlement/places.hpp>
#include <settlement/race.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace settlement {

namespace {

using bets::PricedBy;
using market::Finish;
using market::Result;

constexpr std::int64_t kShortField = 4;

// Which order of the runners counts.
enum class Order { official, past_the_post };

std::optional<std::int64_t> position(const Finish& finish, Order order) {
  return order == Order::past_the_post && finish.past_post ? finish.past_post : finish.position;
}

// Where a list of a race speaks of a runner.
template <typename Fact>
auto find(const std::vector<std::pair<market::ParticipantId, Fact>>& list,
          market::ParticipantId runner) {
  return std::ranges::find(list, runner, [](const auto& one) { return one.first; });
}

bool is_known(const Finish& finish) {
  return finish.position || !finish.code.empty();
}

// Who is known to be beaten and no more has lost a bet to win, and whether it has lost one to be
// placed nobody can tell.
bool is_decided(const RaceLeg& leg, const Finish& finish) {
  return is_known(finish) || (finish.beaten && leg.among == 1 && !leg.place);
}

// How many came under orders: what places go by, and not the numbers on a card.
std::int64_t under_orders(const Result& result) {
  const auto known = static_cast<std::int64_t>(result.order.size());
  const auto ran = result.race.ran.value_or(known);
  if (ran < known) throw Error{Exit::data, "{} runners in a field of {}", known, ran};
  return ran;
}

// No runner won: nobody's bet did, and nobody's lost.
bool has_no_winner(const Result& result) {
  if (under_orders(result) > static_cast<std::int64_t>(result.order.size())) return false;
  return std::ranges::all_of(
      result.order, [](const auto& one) { return is_known(one.second) && !one.second.position; });
}

Factor grade_in(const Result& result, const Finish& finish, std::int64_t places, Order order) {
  const auto rank = position(finish, order);
  if (!rank) return lost();
  std::int64_t before = 0;
  std::int64_t tied = 0;
  for (const auto& [who, other] : result.order) {
    const auto its = position(other, order);
    before += its && *its < *rank ? 1 : 0;
    tied += its && *its == *rank ? 1 : 0;
  }
  if (*rank < 1 || before >= *rank) {
    throw Error{Exit::data, "{} runners finished before position {}", before, *rank};
  }
  return grade_rank(places, *rank, tied);
}

Factor grade_places(const Result& result, const Finish& finish, std::int64_t places,
                    const BookRules& rules) {
  const auto official = grade_in(result, finish, places, Order::official);
  if (!rules.first_past_the_post) return official;
  const auto post = grade_in(result, finish, places, Order::past_the_post);
  const bool is_better = post.won && (!official.won || post.dead_heat > official.dead_heat);
  return is_better ? post : official;
}

// The terms that the place half is paid on; nothing: not known. With one place and
// all of the winnings it rides on the win.
std::optional<bets::PlaceTerms> terms_in_force(const RaceLeg& leg, const Result& result,
                                               const BookRules& rules) {
  auto terms = *leg.place;
  if (rules.exchange || leg.ante_post) return terms;
  const auto runners = under_orders(result);
  if (runners <= kShortField) return bets::PlaceTerms{.places = 1, .fraction = Ratio{1}};
  if (terms.advertised) {
    terms.places = std::min(terms.places, result.race.places.value_or(terms.places));
    return terms;
  }
  if (depends_on_handicap(runners) && !result.race.handicap) return std::nullopt;
  return standard_terms(runners, result.race.handicap.value_or(false));
}

// Too few runners for a place to be worth anything.
bool is_place_void(const RaceLeg& leg, const Result& result, const BookRules& rules) {
  const auto runners = under_orders(result);
  if (rules.exchange) return runners <= leg.place->places;
  return !leg.ante_post && runners <= kShortField && rules.short_field == ShortField::void_place;
}

// What withdrawals since the bet take off its winnings; nothing: not known. One at an
// unknown time matters only if it takes something.
std::optional<Ratio> deduction(const RaceLeg& leg, const Result& result, const BookRules& rules) {
  std::vector<Ratio> deductions;
  for (const auto& [who, withdrawn] : result.withdrawals) {
    if (withdrawn.at && *withdrawn.at <= leg.placed_at) continue;
    if (!withdrawn.deduction && !withdrawn.price) return std::nullopt;
    deductions.push_back(withdrawn.deduction ? *withdrawn.deduction
                                             : rule4(withdrawn.price->ratio(), rules.rule4));
    if (!withdrawn.at && deductions.back() != Ratio{}) return std::nullopt;
  }
  return rule4_total(deductions, rules.waive_5p, rules.rule4_most);
}

// Only what is published for them touches bets at SP.
Ratio sp_deduction(const Result& result, const BookRules& rules) {
  std::vector<Ratio> deductions;
  for (const auto& [who, withdrawn] : result.withdrawals) {
    if (withdrawn.touches_sp && withdrawn.deduction) deductions.push_back(*withdrawn.deduction);
  }
  return rule4_total(deductions, rules.waive_5p, rules.rule4_most);
}

// Each removal rounds what the one before it left, so they are taken as they happened.
std::optional<odds::Price> after_removals(const RaceLeg& leg, const Result& result) {
  const auto market = leg.among == 1 ? FieldMarket::win : FieldMarket::place;
  auto withdrawals = result.withdrawals;
  std::ranges::sort(withdrawals, {}, [](const auto& withdrawn) {
    return std::pair{withdrawn.second.at, withdrawn.first};
  });
  auto price = *leg.price;
  for (const auto& [who, withdrawn] : withdrawals) {
    if (withdrawn.at && *withdrawn.at <= leg.placed_at) continue;
    if (!withdrawn.reduction) return std::nullopt;
    const auto after = reduced(price, *withdrawn.reduction, market);
    if (!withdrawn.at && after != price) return std::nullopt;
    price = after;
  }
  return price;
}

// The price that it settles at, and what is taken off its winnings.
struct Priced {
  odds::Price price;
  Ratio deduction;

  Ratio net() const { return Ratio{1} + (price.ratio() - Ratio{1}) * (Ratio{1} - deduction); }
};

std::optional<Priced> settled_price(const RaceLeg& leg, const Finish& finish, const Result& result,
                                    const BookRules& rules) {
  const auto at_sp =
      finish.sp ? std::optional{Priced{*finish.sp, sp_deduction(result, rules)}} : std::nullopt;
  if (leg.priced_by == PricedBy::sp) return at_sp;
  if (leg.priced_by == PricedBy::bsp) {
    return finish.bsp ? std::optional{Priced{*finish.bsp, {}}} : std::nullopt;
  }
  if (leg.ante_post) return Priced{*leg.price, {}};
  if (rules.exchange) {
    const auto price = after_removals(leg, result);
    return price ? std::optional{Priced{*price, {}}} : std::nullopt;
  }
  const auto taken_off = deduction(leg, result, rules);
  if (!taken_off) return std::nullopt;
  const Priced taken{*leg.price, *taken_off};
  if (!rules.best_odds_guaranteed) return taken;
  if (!at_sp) return std::nullopt;
  return at_sp->net() > taken.net() ? *at_sp : taken;
}

// Whose starting price was not made is told from one that nobody has said: others have theirs.
bool is_unmatched_at_bsp(const Finish& finish, const Result& result) {
  return !finish.bsp && std::ranges::any_of(result.order, [](const auto& one) {
    return one.second.bsp.has_value();
  });
}

std::string why_no_price(const RaceLeg& leg, const Result& result, const BookRules& rules) {
  if (leg.priced_by == PricedBy::bsp) return "no starting price of the exchange is known";
  if (leg.priced_by == PricedBy::sp) return "its starting price is not known";
  for (const auto& [who, withdrawn] : result.withdrawals) {
    if (withdrawn.at && *withdrawn.at <= leg.placed_at) continue;
    if (rules.exchange && !withdrawn.reduction) {
      return "a runner came out: its reduction factor is not known";
    }
    if (!rules.exchange && !withdrawn.deduction && !withdrawn.price) {
      return "a runner came out: its price, or the deduction, is not known";
    }
    if (!withdrawn.at) return "a runner came out: nobody has said when";
  }
  return "its starting price is not known";  // which a guarantee of the best odds needs
}

Graded both(const RaceLeg& leg, const Factor& factor) {
  return {.win = factor, .place = leg.place ? std::optional{factor} : std::nullopt};
}

std::optional<Graded> grade_finish(const RaceLeg& leg, const Finish& finish, const Result& result,
                                   const BookRules& rules) {
  Graded graded{.win = grade_places(result, finish, leg.among, rules)};
  if (leg.place) {
    const auto terms = terms_in_force(leg, result, rules);
    if (!terms) return std::nullopt;
    graded.fraction = terms->fraction;
    graded.place = is_place_void(leg, result, rules)
                       ? void_bet()
                       : grade_places(result, finish, terms->places, rules);
  }
  return graded;
}

}  // namespace

std::optional<Graded> grade(const RaceLeg& leg, const Result& result, const BookRules& rules) {
  if (leg.priced_by == PricedBy::fixed && !leg.price) throw Error{Exit::data, "no price"};
  if (result.status != market::Status::final) return both(leg, void_bet());
  if (find(result.withdrawals, leg.runner) != result.withdrawals.end()) {
    const bool is_lost = leg.ante_post && !rules.non_runner_no_bet;
    return both(leg, is_lost ? lost() : void_bet());
  }
  const auto runner = find(result.order, leg.runner);
  if (runner == result.order.end() || !is_decided(leg, runner->second)) return std::nullopt;
  const auto& finish = runner->second;
  if (has_no_winner(result)) return both(leg, void_bet());
  if (leg.priced_by == PricedBy::bsp && is_unmatched_at_bsp(finish, result)) {
    return both(leg, void_bet());
  }
  if (rules.exchange && leg.among > 1 && under_orders(result) <= leg.among) {
    return both(leg, void_bet());
  }

  auto graded = grade_finish(leg, finish, result, rules);
  if (!graded) return std::nullopt;
  const bool pays = graded->win.won || (graded->place && graded->place->won);
  if (!pays && leg.priced_by != PricedBy::bsp) return graded;
  const auto priced = settled_price(leg, finish, result, rules);
  if (!priced) return std::nullopt;
  if (!leg.price || priced->price != *leg.price) graded->price = priced->price;
  graded->win.deduction = priced->deduction;
  if (graded->place) graded->place->deduction = priced->deduction;
  return graded;
}

std::string why_open(const RaceLeg& leg, const Result& result, const BookRules& rules) {
  if (grade(leg, result, rules)) return {};
  const auto runner = find(result.order, leg.runner);
  if (runner == result.order.end() || !is_decided(leg, runner->second)) {
    return "the result does not say how it finished";
  }
  if (leg.place && !terms_in_force(leg, result, rules)) {
    return "its places depend on whether the race is a handicap, which is not known";
  }
  return why_no_price(leg, result, rules);
}

}  // namespace settlement
