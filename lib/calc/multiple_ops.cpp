#include <calc/ops.hpp>
#include <calc/slip.hpp>

#include <array>
#include <string>

namespace calc {

namespace {

using settlement::Graded;

// A named bet, with as many legs as it has by its name; of a double or a treble also
// more, of which every two or three are a line.
bets::Folds folds_of(const Input& input, std::size_t legs) {
  const auto* key = input.spelling({"type", "system", "bet"});
  const auto name = input.text(key);
  if (name == "accumulator" || name == "acca" || name == "parlay") {
    return bets::Folds{static_cast<int>(legs)};
  }
  const auto system = input.parsed(key, bets::parse_system);
  const auto expected = static_cast<std::size_t>(system.legs);
  const bool is_plain = system.folds.least() == system.folds.most();
  if (legs < expected || (legs > expected && !is_plain)) {
    throw Error{Exit::data, "{}: a {} has {} legs, not {}", input.path(key), name, expected, legs};
  }
  return system.folds;
}

settlement::Factor won(Ratio deduction, Ratio heat) {
  auto factor = settlement::won();
  factor.deduction = deduction;
  factor.dead_heat = heat;
  return factor;
}

// Or as a number: 1 has won, more is placed, 0 has lost, -1 is void.
Graded graded_by_position(const Input& input, const settlement::Factor& paid) {
  const auto lost = settlement::lost();
  const auto position = input.integer("position");
  if (position == 1) return placed_too(paid);
  if (position > 1) return {.win = lost, .place = paid};
  if (position == 0) return {.win = lost, .place = lost};
  if (position == -1) return {.win = settlement::void_bet(), .place = settlement::void_bet()};
  throw Error{Exit::data, "{}: -1 or more is expected", input.path("position")};
}

Graded graded_of(const Input& leg, bool each_way, std::optional<Ratio> fraction) {
  const auto paid = won(rule4_of(leg), {1, sharing_of(leg)});
  const auto* key = leg.spelling({"result", "status", "outcome", "position"});
  auto graded =
      key == std::string_view{"position"}
          ? graded_by_position(leg, paid)
          : leg.parsed(key, [&](const std::string& name) { return parse_result(name, paid); });
  const auto own = place_fraction_of(leg);
  if (!each_way) {
    graded.place.reset();
    return graded;
  }
  if (own) fraction = own;
  if (!fraction) throw Error{Exit::data, "{}: missing", leg.path("place_fraction")};
  graded.fraction = *fraction;
  return graded;
}

// The stake is that of one line; "total_stake" is of all.
Ratio total_of(const Input& input, std::int64_t lines) {
  const auto* line = input.spelling({"unit_stake", "stake", "line_stake", "stake_per_line"});
  const auto* total = input.spelling({"total_stake", "total"});
  if (!input.has(total)) return stake_of(input, line) * Ratio{lines};
  if (!input.has(line)) return stake_of(input, total);
  throw Error{Exit::data, "{}: said already as {}", input.path(line), total};
}

void set_multiple(Output& output, const char* stake_key, Ratio total, const Slip& slip) {
  const auto back = slip.returned();
  const auto amounts = slip.amounts(total);
  output.set(stake_key, total.value())
      .set("return", amounts.returned)
      .set("profit", amounts.profit)
      .set("win_return", amount(total, back.win))
      .set("place_return", amount(total, back.place))
      .set("lines", slip.lines());
}

void set_nothing(Output& output, const char* stake_key) {
  for (const auto* key : {stake_key, "return", "profit"}) output.set(key, std::int64_t{0});
}

// A slip of "legs", each with its odds and "result": WON, PLACED, LOST, VOID.
void settle_multiple(const Input& input, Output& output) {
  const auto legs = input.objects(input.spelling({"legs", "selections", "runners"}));
  const bool each_way = input.flag_or(input.spelling({"each_way", "eachWay"}), false);
  const auto fraction = place_fraction_of(input);
  Slip slip{folds_of(input, legs.size()), each_way};
  slip.read_terms(input);
  for (const auto& leg : legs) slip.add(odds_of(leg), graded_of(leg, each_way, fraction));
  set_multiple(output, "stake", total_of(input, slip.lines()), slip);
}

// The same in the words of another calculator: {"slip": {type, stake, eachWay}, "runners":
// [{odds, terms, position}]}. A slip without a stake and runners comes to nothing.
void settle_betcruncher(const Input& input, Output& output) {
  const auto terms = input.object("slip");
  const auto runners = input.objects("runners");
  const bool each_way = terms.flag_or(terms.spelling({"eachWay", "each_way"}), false);
  if (runners.empty()) {
    terms.passes_over({"type"});
    if (total_of(terms, 1) == Ratio{}) return set_nothing(output, "totalStake");
  }
  Slip slip{folds_of(terms, runners.size()), each_way};
  for (const auto& runner : runners) slip.add(odds_of(runner), graded_of(runner, each_way, {}));
  set_multiple(output, "totalStake", total_of(terms, slip.lines()), slip);
}

double system_return(const bets::Folds& folds, std::span<const odds::Price> prices, Ratio stake,
                     const settlement::Factor& first) {
  Slip slip{folds, false};
  for (std::size_t i = 0; i < prices.size(); ++i) {
    slip.add(prices[i], {.win = i == 0 ? first : settlement::won()});
  }
  return amount(stake * Ratio{slip.lines()}, slip.returned().win);
}

// What a system returns when all its legs win, and all but the first.
void settle_system(const Input& input, Output& output) {
  const auto prices = input.any_prices(input.spelling({"decimal_odds", "odds", "prices"}));
  const auto folds = folds_of(input, prices.size());
  const auto stake = stake_of(input, input.spelling({"unit_stake", "stake"}));
  output.set("lines", bets::lines(folds, static_cast<int>(prices.size())))
      .set("return_all_win", system_return(folds, prices, stake, settlement::won()))
      .set("return_first_void", system_return(folds, prices, stake, settlement::void_bet()))
      .set("return_first_loses", system_return(folds, prices, stake, settlement::lost()));
}

constexpr std::array kMultipleOps = {
    Op{"settle_multiple", settle_multiple},
    Op{"settle_system", settle_system},
    Op{"settle_betcruncher", settle_betcruncher},
};

}  // namespace

std::span<const Op> multiple_ops() {
  return kMultipleOps;
}

}  // namespace calc
