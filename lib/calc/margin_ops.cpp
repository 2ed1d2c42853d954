#include <calc/ops.hpp>
#include <odds/devig.hpp>
#include <odds/margin.hpp>

#include <array>

namespace calc {

namespace {

using odds::Devig;

// The parameter under the names it has.
void set_parameter(Output& output, Devig method, double parameter) {
  switch (method) {
    case Devig::power:
      output.set("exponent", parameter).set("inverse_exponent", 1 / parameter);
      return;
    case Devig::odds_ratio: output.set("odds_ratio", parameter); return;
    case Devig::shin:
    case Devig::balanced_book: output.set("z", parameter); return;
    case Devig::goto_method: output.set("t", parameter); return;
    case Devig::jensen_shannon: output.set("distance", parameter); return;
    default: return;
  }
}

Devig method_of(const Input& input) {
  return input.has("method") ? input.parsed("method", odds::parse_devig) : Devig::power;
}

void devig(const Input& input, Output& output, Devig method) {
  const auto prices = input.prices(input.spelling({"odds", "prices"}));
  const auto winners =
      input.number_or(input.spelling({"target_sum", "target_probability", "winners"}), 1);
  const auto& fair = required(odds::devig(prices, method, winners));
  const auto sum = odds::book_sum(prices);
  output.set("probabilities", fair.probabilities)
      .set("booksum", sum)
      .set("overround", sum - winners)
      .set("margin", sum - winners)
      .set("valid", true)
      .set("method", to_string(method));
  set_parameter(output, method, fair.parameter);
}

template <Devig method>
void devig_by(const Input& input, Output& output) {
  devig(input, output, method);
}

void implied_probabilities(const Input& input, Output& output) {
  devig(input, output, method_of(input));
}

void implied_odds(const Input& input, Output& output) {
  const auto method = method_of(input);
  const auto probabilities = input.probabilities(input.spelling({"probabilities", "probs"}));
  const auto& priced =
      required(odds::add_margin(probabilities, method, input.number_or("margin", 0)));
  output.set("odds", priced.prices).set("method", to_string(method));
  set_parameter(output, method, priced.parameter);
}

constexpr std::array kMarginOps = {
    Op{"devig", implied_probabilities},
    Op{"devig_multiplicative", devig_by<Devig::multiplicative>},
    Op{"devig_additive", devig_by<Devig::additive>},
    Op{"devig_power", devig_by<Devig::power>},
    Op{"devig_odds_ratio", devig_by<Devig::odds_ratio>},
    Op{"devig_shin", devig_by<Devig::shin>},
    Op{"devig_balanced_book", devig_by<Devig::balanced_book>},
    Op{"devig_goto", devig_by<Devig::goto_method>},
    Op{"devig_worst_case", devig_by<Devig::worst_case>},
    Op{"devig_jensen_shannon", devig_by<Devig::jensen_shannon>},
    Op{"implied_probabilities", implied_probabilities},
    Op{"implied_odds", implied_odds},
    Op{"add_margin", implied_odds},
};

}  // namespace

std::span<const Op> margin_ops() {
  return kMarginOps;
}

}  // namespace calc
