#include <staking/kelly.hpp>

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace staking {

double kelly_fraction(double probability, double price) {
  return (probability * price - 1) / (price - 1);
}

double kelly_with_commission(double probability, double price, double commission) {
  return kelly_fraction(probability, 1 + (price - 1) * (1 - commission));
}

double kelly_with_push(double net_odds, double win, double lose) {
  return (win * net_odds - lose) / (net_odds * (win + lose));
}

double kelly_lay(double probability, double price, double commission) {
  return kelly_fraction(1 - probability, 1 + (1 - commission) / (price - 1));
}

double baker_mchale_shrinkage(double probability, double price, double deviation) {
  const auto full = kelly_fraction(probability, price);
  if (full <= 0) return 0;
  const auto scaled = price / (price - 1) * deviation;
  return full * full / (full * full + scaled * scaled);
}

double growth(double probability, double price, double fraction) {
  // A result without a chance adds nothing, even one that would ruin.
  const auto part = [](double chance, double gain) {
    return chance == 0 ? 0 : chance * std::log1p(gain);
  };
  return part(probability, fraction * (price - 1)) + part(1 - probability, -fraction);
}

namespace {

struct Payoff {
  double chance;
  double gain;  // per unit staked
};

std::array<Payoff, 5> payoffs(const odds::Chances& chances, double price) {
  const auto b = price - 1;
  return {{{chances.win, b},
           {chances.half_win, b / 2},
           {chances.push, 0},
           {chances.half_loss, -0.5},
           {chances.loss, -1}}};
}

}  // namespace

Answer<double> kelly_asian(const odds::Chances& chances, double price) {
  if (odds::expected_value(chances, price) <= 0) return 0.0;
  if (chances.loss == 0) {
    return NoAnswer{Status::unbounded, "without a full loss more than the bankroll is optimal"};
  }
  const auto results = payoffs(chances, price);
  const auto slope = [&](double f) {
    double sum = 0;
    for (const auto& [chance, gain] : results) sum += chance * gain / (1 + f * gain);
    return sum;
  };
  // The slope falls from the expected value at 0 to minus infinity at 1.
  double low = 0;
  double high = 1;
  while (true) {
    const auto middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    (slope(middle) > 0 ? low : high) = middle;
  }
}

}  // namespace staking
