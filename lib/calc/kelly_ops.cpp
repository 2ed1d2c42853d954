#include <calc/ops.hpp>
#include <odds/value.hpp>
#include <staking/kelly.hpp>

#include <array>
#include <cmath>

namespace calc {

namespace {

constexpr double kChancesTolerance = 1e-9;

// `fraction` scales full Kelly: 0.25 is a quarter.
void kelly(const Input& input, Output& output) {
  const auto price = input.price("odds");
  const auto p = win_probability(input);
  const auto scale = input.number_or("fraction", 1);
  if (!(scale >= 0)) throw Error{Exit::data, "{}: below 0: {}", input.path("fraction"), scale};
  const auto full = stake_of(staking::kelly_fraction(p, price));
  output.set("fraction", scale * full)
      .set("full_kelly", full)
      .set("growth", staking::growth(p, price, scale * full))
      .set("edge", odds::expected_value(p, price));
}

void value_bet(const Input& input, Output& output) {
  const auto price = input.price("odds");
  const auto p = win_probability(input);
  const auto value = odds::expected_value(p, price);
  output.set("edge_pp", p - 1 / price)
      .set("ev", value)
      .set("is_value", value > 0)
      .set("kelly", stake_of(staking::kelly_fraction(p, price)));
}

void kelly_with_push(const Input& input, Output& output) {
  const auto b = input.has("net_odds") ? input.positive("net_odds") : input.price("odds") - 1;
  const auto win = input.probability("p_win");
  const auto push = input.has("p_push") ? input.probability("p_push") : 0;
  const auto lose = input.has("p_lose") ? input.probability("p_lose") : 1 - win - push;
  if (!(lose >= 0) || std::fabs(win + push + lose - 1) > kChancesTolerance || win + lose == 0) {
    throw Error{Exit::data, "{}: win, push and lose do not sum to 1", input.path("p_win")};
  }
  output.set("fraction", stake_of(staking::kelly_with_push(b, win, lose)))
      .set("ev", win * b - lose);
}

void kelly_asian_handicap(const Input& input, Output& output) {
  const odds::Chances chances{
      .win = input.probability("p_win"),
      .half_win = input.probability("p_half_win"),
      .push = input.probability("p_push"),
      .half_loss = input.probability("p_half_loss"),
      .loss = input.probability(input.spelling({"p_lose", "p_loss"})),
  };
  const auto sum = chances.win + chances.half_win + chances.push + chances.half_loss + chances.loss;
  if (std::fabs(sum - 1) > kChancesTolerance) {
    throw Error{Exit::data, "{}: the five results sum to {}", input.path("p_win"), sum};
  }
  const auto price = input.price("odds");
  output.set("fraction", required(staking::kelly_asian(chances, price)))
      .set("ev", odds::expected_value(chances, price));
}

void back_commission(const Input& input, Output& output) {
  const auto price = input.price("odds");
  const auto p = win_probability(input);
  const auto c = input.share_or_0("commission");
  output.set("fraction", stake_of(staking::kelly_with_commission(p, price, c)))
      .set("net_odds", (price - 1) * (1 - c));
}

void lay(const Input& input, Output& output) {
  const auto price = input.price(input.spelling({"lay_odds", "odds"}));
  const auto liability =
      stake_of(staking::kelly_lay(win_probability(input), price, input.share_or_0("commission")));
  output.set("liability_fraction", liability).set("stake_fraction", liability / (price - 1));
}

void uncertain(const Input& input, Output& output) {
  const auto price = input.price("odds");
  const auto p = win_probability(input);
  const auto deviation = input.number("sd");
  if (!(deviation >= 0)) throw Error{Exit::data, "{}: below 0: {}", input.path("sd"), deviation};
  const auto shrink = staking::baker_mchale_shrinkage(p, price, deviation);
  output.set("shrink", shrink)
      .set("fraction", shrink * stake_of(staking::kelly_fraction(p, price)));
}

using Portfolio = Answer<staking::Portfolio> (*)(std::span<const double> probabilities,
                                                 std::span<const double> prices);

void set_portfolio(const Input& input, Output& output, Portfolio best_of) {
  const auto prices = input.prices("odds");
  const auto probabilities = input.probabilities("probs");
  same_size(input, "odds", prices.size(), "probs", probabilities.size());
  const auto best = required(best_of(probabilities, prices));
  std::vector<double> singles;
  for (std::size_t i = 0; i < prices.size(); ++i) {
    singles.push_back(stake_of(staking::kelly_fraction(probabilities[i], prices[i])));
  }
  output.set("fractions", best.fractions)
      .set("reserve_rate", best.reserve_rate)
      .set("growth", best.growth)
      .set("total", best.total)
      .set("gradient", best.gradient)
      .set("single_bet_kelly", singles);
}

void exclusive(const Input& input, Output& output) {
  set_portfolio(input, output, staking::kelly_exclusive);
}

void independent(const Input& input, Output& output) {
  set_portfolio(input, output, staking::kelly_independent);
}

constexpr std::array kKellyOps = {
    Op{"kelly", kelly},
    Op{"value_bet", value_bet},
    Op{"kelly_with_push", kelly_with_push},
    Op{"kelly_asian_handicap", kelly_asian_handicap},
    Op{"kelly_back_commission", back_commission},
    Op{"kelly_lay", lay},
    Op{"kelly_uncertain_baker_mchale", uncertain},
    Op{"kelly_exclusive", exclusive},
    Op{"kelly_simultaneous_independent", independent},
};

}  // namespace

std::span<const Op> kelly_ops() {
  return kKellyOps;
}

}  // namespace calc
