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
using market::Finisher;
using market::RaceResult;

constexpr std::int64_t kShortField = 4;

// Which order of the runners counts.
enum class Order { official, past_the_post };

std::optional<std::int64_t> position(const Finisher& runner, Order order) {
  return order == Order::past_the_post && runner.past_post ? runner.past_post : runner.position;
}

bool is_known(const Finisher& runner) {
  return runner.position || !runner.code.empty();
}

// How many came under orders: what places go by, and not the numbers on a card.
std::int64_t under_orders(const RaceResult& race) {
  const auto known = static_cast<std::int64_t>(race.field.size());
  if (race.runners.value_or(known) < known) {
    throw Error{Exit::data, "{} runners in a field of {}", known, *race.runners};
  }
  return race.runners.value_or(known);
}

// No runner won: nobody's bet did, and nobody's lost.
bool has_no_winner(const RaceResult& race) {
  if (under_orders(race) > static_cast<std::int64_t>(race.field.size())) return false;
  return std::ranges::all_of(
      race.field, [](const Finisher& runner) { return is_known(runner) && !runner.position; });
}

Factor grade_in(const RaceResult& race, const Finisher& runner, std::int64_t places, Order order) {
  const auto rank = position(runner, order);
  if (!rank) return lost();
  std::int64_t before = 0;
  std::int64_t tied = 0;
  for (const auto& other : race.field) {
    const auto its = position(other, order);
    before += its && *its < *rank ? 1 : 0;
    tied += its && *its == *rank ? 1 : 0;
  }
  if (*rank < 1 || before >= *rank) {
    throw Error{Exit::data, "{} runners finished before position {}", before, *rank};
  }
  return grade_rank(places, *rank, tied);
}

Factor grade_places(const RaceResult& race, const Finisher& runner, std::int64_t places,
                    const BookRules& rules) {
  const auto official = grade_in(race, runner, places, Order::official);
  if (!rules.first_past_the_post) return official;
  const auto post = grade_in(race, runner, places, Order::past_the_post);
  const bool is_better = post.won && (!official.won || post.dead_heat > official.dead_heat);
  return is_better ? post : official;
}

// The terms that the place half is paid on; nothing: not known. With one place and
// all of the winnings it rides on the win.
std::optional<bets::PlaceTerms> terms_in_force(const RaceLeg& leg, const RaceResult& race,
                                               const BookRules& rules) {
  auto terms = *leg.place;
  if (rules.exchange || leg.ante_post) return terms;
  const auto runners = under_orders(race);
  if (runners <= kShortField) return bets::PlaceTerms{.places = 1, .fraction = Ratio{1}};
  if (terms.advertised) {
    terms.places = std::min(terms.places, leg.places_paid.value_or(terms.places));
    return terms;
  }
  if (depends_on_handicap(runners) && !race.handicap) return std::nullopt;
  return standard_terms(runners, race.handicap.value_or(false));
}

// Too few runners for a place to be worth anything.
bool is_place_void(const RaceLeg& leg, const RaceResult& race, const BookRules& rules) {
  const auto runners = under_orders(race);
  if (rules.exchange) return runners <= leg.place->places;
  return !leg.ante_post && runners <= kShortField && rules.short_field == ShortField::void_place;
}

// What withdrawals since the bet take off its winnings; nothing: not known. One at an
// unknown time matters only if it takes something.
std::optional<Ratio> deduction(const RaceLeg& leg, const RaceResult& race, const BookRules& rules) {
  std::vector<Ratio> deductions;
  for (const auto& withdrawn : race.withdrawals) {
    if (withdrawn.at && *withdrawn.at <= leg.placed_at) continue;
    if (!withdrawn.published && !withdrawn.price) return std::nullopt;
    deductions.push_back(withdrawn.published ? *withdrawn.published
                                             : rule4(withdrawn.price->ratio(), rules.rule4));
    if (!withdrawn.at && deductions.back() != Ratio{}) return std::nullopt;
  }
  return rule4_total(deductions, rules.waive_5p, rules.rule4_most);
}

// Only what is published for them touches bets at SP.
Ratio sp_deduction(const RaceResult& race, const BookRules& rules) {
  std::vector<Ratio> deductions;
  for (const auto& withdrawn : race.withdrawals) {
    if (withdrawn.touches_sp && withdrawn.published) deductions.push_back(*withdrawn.published);
  }
  return rule4_total(deductions, rules.waive_5p, rules.rule4_most);
}

// Each removal rounds what the one before it left, so they are taken as they happened.
std::optional<odds::Price> after_removals(const RaceLeg& leg, const RaceResult& race) {
  const auto market = leg.among == 1 ? FieldMarket::win : FieldMarket::place;
  auto withdrawals = race.withdrawals;
  std::ranges::sort(withdrawals, {}, [](const market::Withdrawal& withdrawn) {
    return std::pair{withdrawn.at, withdrawn.runner};
  });
  auto price = *leg.price;
  for (const auto& withdrawn : withdrawals) {
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

std::optional<Priced> settled_price(const RaceLeg& leg, const Finisher& runner,
                                    const RaceResult& race, const BookRules& rules) {
  const auto at_sp =
      runner.sp ? std::optional{Priced{*runner.sp, sp_deduction(race, rules)}} : std::nullopt;
  if (leg.priced_by == PricedBy::sp) return at_sp;
  if (leg.priced_by == PricedBy::bsp) return Priced{*runner.bsp, {}};
  if (leg.ante_post) return Priced{*leg.price, {}};
  if (rules.exchange) {
    const auto price = after_removals(leg, race);
    return price ? std::optional{Priced{*price, {}}} : std::nullopt;
  }
  const auto taken_off = deduction(leg, race, rules);
  if (!taken_off) return std::nullopt;
  const Priced taken{*leg.price, *taken_off};
  if (!rules.best_odds_guaranteed) return taken;
  if (!at_sp) return std::nullopt;
  return at_sp->net() > taken.net() ? *at_sp : taken;
}

Graded both(const RaceLeg& leg, const Factor& factor) {
  return {.win = factor, .place = leg.place ? std::optional{factor} : std::nullopt};
}

std::optional<Graded> grade_finish(const RaceLeg& leg, const Finisher& runner,
                                   const RaceResult& race, const BookRules& rules) {
  Graded graded{.win = grade_places(race, runner, leg.among, rules)};
  if (leg.place) {
    const auto terms = terms_in_force(leg, race, rules);
    if (!terms) return std::nullopt;
    graded.fraction = terms->fraction;
    graded.place = is_place_void(leg, race, rules)
                       ? void_bet()
                       : grade_places(race, runner, terms->places, rules);
  }
  return graded;
}

}  // namespace

std::optional<Graded> grade(const RaceLeg& leg, const market::RaceResult& race,
                            const BookRules& rules) {
  if (leg.priced_by == PricedBy::fixed && !leg.price) throw Error{Exit::data, "no price"};
  if (race.status != market::RaceStatus::official) return both(leg, void_bet());
  if (std::ranges::find(race.withdrawals, leg.runner, &market::Withdrawal::runner) !=
      race.withdrawals.end()) {
    const bool is_lost = leg.ante_post && !rules.non_runner_no_bet;
    return both(leg, is_lost ? lost() : void_bet());
  }
  const auto runner = std::ranges::find(race.field, leg.runner, &Finisher::runner);
  if (runner == race.field.end() || !is_known(*runner)) return std::nullopt;
  if (has_no_winner(race)) return both(leg, void_bet());
  if (leg.priced_by == PricedBy::bsp && !runner->bsp) return both(leg, void_bet());
  if (rules.exchange && leg.among > 1 && under_orders(race) <= leg.among) {
    return both(leg, void_bet());
  }

  auto graded = grade_finish(leg, *runner, race, rules);
  if (!graded) return std::nullopt;
  const bool pays = graded->win.won || (graded->place && graded->place->won);
  if (!pays && leg.priced_by != PricedBy::bsp) return graded;
  const auto priced = settled_price(leg, *runner, race, rules);
  if (!priced) return std::nullopt;
  if (!leg.price || priced->price != *leg.price) graded->price = priced->price;
  graded->win.deduction = priced->deduction;
  if (graded->place) graded->place->deduction = priced->deduction;
  return graded;
}

}  // namespace settlement
