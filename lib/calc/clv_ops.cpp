#include <calc/ops.hpp>
#include <odds/devig.hpp>
#include <odds/value.hpp>

#include <array>
#include <cmath>

namespace calc {

namespace {

struct Close {
  double probability;  // fair
  double price;        // as quoted
};

// The bet's selection in a whole closing market, its margin removed.
Close close_of(const Input& input) {
  const auto prices = input.prices("closing_market");
  const auto selection = static_cast<std::size_t>(input.whole("selection"));
  if (selection >= prices.size()) {
    throw Error{Exit::data, "{}: {} of {} outcomes", input.path("selection"), selection,
                prices.size()};
  }
  const auto method =
      input.has("devig") ? input.parsed("devig", odds::parse_devig) : odds::Devig::power;
  const auto& fair = required(odds::devig(prices, method));
  return {.probability = fair.probabilities[selection], .price = prices[selection]};
}

double bet_price(const Input& input) {
  if (input.has("bet_decimal")) return input.price("bet_decimal", odds::Format::decimal);
  return input.price(input.spelling({"bet_decimal", "bet", "odds"}));
}

void raw(const Input& input, Output& output) {
  output.set("clv", odds::raw_clv(input.price("bet"), input.price("close")));
}

void no_vig(const Input& input, Output& output) {
  const auto close = close_of(input);
  const auto price = bet_price(input);
  output.set("fair_close_prob", close.probability)
      .set("fair_close_odds", 1 / close.probability)
      .set("clv", odds::no_vig_clv(price, close.probability))
      .set("raw_clv", odds::raw_clv(price, close.price));
}

void probability_points(const Input& input, Output& output) {
  const auto close = close_of(input);
  output.set("fair_close_prob", close.probability)
      .set("clv", close.probability - 1 / bet_price(input));
}

// The chances of win and push at the bet's own line, by the close.
void with_push(const Input& input, Output& output) {
  const auto win = input.probability("p_win");
  const auto push = input.probability("p_push");
  if (win + push > 1) throw Error{Exit::data, "{}: more than 1 with p_win", input.path("p_push")};
  const auto lose = 1 - win - push;
  output.set("fair_close_odds", required(odds::fair_price(win, lose)))
      .set("clv", odds::expected_value_with_push(win, lose, bet_price(input)));
}

void line_points(const Input& input, Output& output) {
  const auto bet = input.number(input.spelling({"bet_line", "bet"}));
  const auto close = input.number(input.spelling({"close_line", "close"}));
  output.set("points", odds::line_clv(input.text("side"), bet, close));
}

// The closing price moved to the bet's line needs a distribution of results, or
// what one says: "half_point_calculator_price_at_-1". Without: unknown.
void spread_points(const Input& input, Output& output) {
  const auto format = input.format();
  const auto bet = input.object("bet");
  const auto close = input.object("close");
  input.passes_over({"league"});
  close.passes_over({"price", "other_side"});
  const auto price = bet.price("price", format);
  const auto bet_line = bet.number("line");
  std::string key = input.has("close_price_at_bet_line")
                        ? "close_price_at_bet_line"
                        : input.key_starting("half_point_calculator_price_at_");
  if (!key.empty()) {
    const auto moved = input.price(key.c_str(), format);
    output.set("close_price_at_bet_line", input.number(key.c_str()))
        .set("clv", odds::raw_clv(price, moved));
  } else if (bet_line == close.number("line")) {
    output.set("close_price_at_bet_line", close.number("price"))
        .set("clv", odds::raw_clv(price, close.price("price", format)));
  } else {
    throw Error{Exit::data, "unknown: no price of the close at the bet's line {}", bet_line};
  }
  output.set("points", bet_line - close.number("line"));
}

struct Variant {
  std::string_view name;
  void (*run)(const Input& input, Output& output);
};

constexpr std::array kVariants = {
    Variant{"odds", raw},
    Variant{"raw", raw},
    Variant{"no_vig", no_vig},
    Variant{"probability_points", probability_points},
    Variant{"push", with_push},
    Variant{"line_points", line_points},
    Variant{"spread_points", spread_points},
};

void clv(const Input& input, Output& output) {
  const auto name = input.text_or("variant", "no_vig");
  for (const auto& variant : kVariants) {
    if (variant.name == name) return variant.run(input, output);
  }
  throw Error{Exit::data, "{}: no such variant: '{}'", input.path("variant"), name};
}

constexpr std::array kClvOps = {Op{"clv", clv}};

}  // namespace

std::span<const Op> clv_ops() {
  return kClvOps;
}

}  // namespace calc
