// A bet on every runner of a race, dead heats, non-runners and all: a grade, an open bet or
// a refusal; and together they are paid the places that there are.
#include "fuzz.hpp"

#include <settlement/race.hpp>

namespace {

using fuzz::require;
using fuzz::unless_refused;

std::optional<odds::Price> draw_price(fuzz::Bytes& bytes) {
  const auto hundredths = bytes.between(0, 5000);
  if (hundredths <= 100) return std::nullopt;
  return odds::Price::from_ratio(hundredths, 100);
}

UtcTime draw_time(fuzz::Bytes& bytes) {
  return from_unix(bytes.between(0, 3));
}

// Positions as a judge gives them: who shares one leaves the next ones free.
market::Result judged(fuzz::Bytes& bytes) {
  market::Result race;
  const auto runners = bytes.between(1, 20);
  std::int64_t position = 1;
  for (std::int64_t i = 0; i < runners; ++i) {
    if (!bytes.flag()) position = i + 1;
    race.order.push_back(
        {market::ParticipantId{i}, {.position = position, .code = {}, .sp = draw_price(bytes)}});
  }
  race.race.handicap = bytes.flag();
  return race;
}

// And as nobody gives them.
market::Result wild(fuzz::Bytes& bytes) {
  auto race = judged(bytes);
  race.status = static_cast<market::Status>(bytes.between(0, 3));
  for (auto& [who, finish] : race.order) {
    const auto drawn = bytes.between(-1, 20);
    if (drawn >= 0) finish.position = drawn;
    if (drawn == 0) finish.position.reset();
    if (bytes.flag()) finish.past_post = bytes.between(-1, 20);
    if (bytes.flag()) finish.code = "PU";
    finish.bsp = draw_price(bytes);
  }
  if (bytes.flag()) race.race.ran = bytes.between(0, 40);
  if (bytes.flag()) race.race.handicap.reset();
  if (bytes.flag()) race.race.places = bytes.between(0, 6);
  for (auto count = bytes.between(0, 4); count > 0; --count) {
    const market::ParticipantId who{bytes.between(0, 25)};
    market::NonRunner gone{.price = draw_price(bytes)};
    if (bytes.flag()) gone.at = draw_time(bytes);
    if (bytes.flag()) gone.deduction = Ratio{bytes.between(0, 100), 100};
    if (bytes.flag()) gone.reduction = Ratio{bytes.between(-5, 110), 100};
    gone.touches_sp = bytes.flag();
    race.withdrawals.emplace_back(who, gone);
  }
  return race;
}

settlement::RaceLeg draw_leg(fuzz::Bytes& bytes) {
  settlement::RaceLeg leg;
  leg.among = bytes.between(1, 5);
  leg.priced_by = static_cast<bets::PricedBy>(bytes.between(0, 2));
  leg.price = draw_price(bytes);
  leg.placed_at = draw_time(bytes);
  leg.ante_post = bytes.flag();
  if (bytes.flag()) {
    leg.place = bets::PlaceTerms{bytes.between(1, 5), Ratio{1, bytes.between(1, 5)}, bytes.flag()};
  }
  return leg;
}

settlement::BookRules draw_rules(fuzz::Bytes& bytes) {
  settlement::BookRules rules;
  rules.exchange = bytes.flag();
  rules.short_field = static_cast<settlement::ShortField>(bytes.between(0, 1));
  rules.rule4 = static_cast<settlement::Rule4Bands>(bytes.between(0, 1));
  rules.waive_5p = bytes.flag();
  rules.best_odds_guaranteed = bytes.flag();
  rules.first_past_the_post = bytes.flag();
  rules.non_runner_no_bet = bytes.flag();
  return rules;
}

void check(const settlement::Factor& factor) {
  require(factor.dead_heat > Ratio{} && factor.dead_heat <= Ratio{1}, "a share of a rank");
  require(factor.deduction >= Ratio{} && factor.deduction <= Ratio{9, 10}, "at most 90p");
  require(factor.void_share >= Ratio{} && factor.void_share <= Ratio{1}, "a share that is void");
}

void grade_any(fuzz::Bytes& bytes) {
  const auto rules = draw_rules(bytes);
  auto leg = draw_leg(bytes);
  const auto race = wild(bytes);
  for (std::int64_t id = 0; id < 22; ++id) {
    leg.runner = market::ParticipantId{id};
    const auto graded = unless_refused([&] { return settlement::grade(leg, race, rules); });
    if (!graded || !*graded) continue;
    check((*graded)->win);
    if ((*graded)->place) check(*(*graded)->place);
    require(leg.place.has_value() || !(*graded)->place, "only each-way bets have a place half");
  }
}

// Of a field that all finished, as many places are paid as there are.
void share_places(fuzz::Bytes& bytes) {
  settlement::RaceLeg leg{.among = bytes.between(1, 5), .price = odds::Price::from_ratio(5, 1)};
  const auto race = judged(bytes);
  Ratio places;
  for (const auto& [who, finish] : race.order) {
    leg.runner = who;
    const auto graded = settlement::grade(leg, race, {});
    require(graded.has_value(), "a race that is over is graded");
    if (graded->win.won) places = places + graded->win.dead_heat;
  }
  const auto most = std::min(leg.among, static_cast<std::int64_t>(race.order.size()));
  require(places == Ratio{most}, "the places are paid once");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  if (bytes.flag()) {
    share_places(bytes);
  } else {
    grade_any(bytes);
  }
  return 0;
}
