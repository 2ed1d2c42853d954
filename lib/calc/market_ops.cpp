#include <calc/ops.hpp>
#include <odds/devig.hpp>
#include <odds/format.hpp>
#include <odds/value.hpp>

#include <array>
#include <cmath>

namespace calc {

namespace {

using odds::Format;

double winners(const Input& input) {
  return input.number_or(input.spelling({"winners", "target_sum", "target_probability"}), 1);
}

void market(const Input& input, Output& output) {
  const auto sum = odds::book_sum(input.prices("odds"));
  output.set("book_sum", sum)
      .set("booksum", sum)
      .set("overround", sum - winners(input))
      .set("hold", odds::hold(sum, winners(input)));
}

void implied_probability(const Input& input, Output& output) {
  output.set("probability", 1 / input.price("odds"));
}

// With `push`, a share of bets that are refunded.
double expected_value(const Input& input) {
  const auto win = win_probability(input);
  const auto push = input.has("push") ? input.probability("push") : 0;
  const auto price = input.price("odds");
  if (win + push > 1)
    throw Error{Exit::data, "{}: prob and push sum to more than 1", input.path("push")};
  if (push == 0) return odds::expected_value(win, price);
  return odds::expected_value_with_push(win, 1 - win - push, price);
}

void expected_value_per_unit(const Input& input, Output& output) {
  output.set("ev", expected_value(input));
}

void expected_value_per_100(const Input& input, Output& output) {
  output.set("ev", 100 * expected_value(input));
}

void edge(const Input& input, Output& output) {
  const auto p = win_probability(input);
  const auto price = input.price("odds");
  output.set("edge", p - 1 / price).set("ev", odds::expected_value(p, price));
}

void break_even(const Input& input, Output& output) {
  const auto push = input.has("push") ? input.probability("push") : 0;
  output.set("prob", (1 - push) / input.price("odds"));
}

void break_even_per_leg(const Input& input, Output& output) {
  const auto risk = input.positive("risk");
  const auto payout = input.positive("return");
  const auto legs = input.has("legs") ? input.whole("legs") : 1;
  if (payout <= risk || legs < 1 || legs > 1000) {
    throw Error{Exit::data, "{}: more than the risk is expected", input.path("return")};
  }
  output.set("prob", odds::break_even_per_leg(risk, payout, static_cast<int>(legs)));
}

void fair_price(const Input& input, Output& output) {
  const auto win = win_probability(input);
  const auto push = input.has("push") ? input.probability("push") : 0;
  output.set("odds", required(odds::fair_price(win, 1 - win - push)));
}

void parlay_price(const Input& input, Output& output) {
  double price = 1;
  for (const auto leg : input.prices("odds")) price *= leg;
  output.set("odds", price);
}

// The price of `line` with the margin of its market taken out in proportion, in
// the format it came in.
void fair_odds_multiplicative(const Input& input, Output& output) {
  const auto fair = input.price("line") * odds::book_sum(input.prices("market"));
  if (!(fair > 1)) throw Error{Exit::data, "invalid: a fair price of {}", fair};
  const auto price = odds::Price{ratio_of(fair)};
  switch (const auto format = input.format()) {
    case Format::american: output.set("fair", american(price)); return;
    case Format::fractional: output.set("fair", format_price(price, format)); return;
    default: output.set("fair", number_of(price, format).value());
  }
}

void set_cover(Output& output, const Answer<odds::Cover>& answer) {
  const auto& cover = required(answer);
  output.set("win", cover.win).set("lose", cover.lose).set("push", cover.push);
}

void cover_prob_normal(const Input& input, Output& output) {
  set_cover(output, odds::cover_normal(input.number("pred_spread"), input.number("line"),
                                       input.positive("sd")));
}

void over_prob_normal(const Input& input, Output& output) {
  set_cover(output, odds::over_normal(input.number("pred_total"), input.number("line"),
                                      input.positive("sd")));
}

constexpr std::array kMarketOps = {
    Op{"hold", market},
    Op{"overround", market},
    Op{"book_sum", market},
    Op{"implied_probability", implied_probability},
    Op{"expected_value", expected_value_per_unit},
    Op{"expected_value_per_100", expected_value_per_100},
    Op{"edge", edge},
    Op{"break_even", break_even},
    Op{"break_even_per_leg", break_even_per_leg},
    Op{"fair_price", fair_price},
    Op{"parlay_price", parlay_price},
    Op{"fair_odds_multiplicative", fair_odds_multiplicative},
    Op{"cover_prob_normal", cover_prob_normal},
    Op{"over_prob_normal", over_prob_normal},
};

}  // namespace

std::span<const Op> market_ops() {
  return kMarketOps;
}

}  // namespace calc
