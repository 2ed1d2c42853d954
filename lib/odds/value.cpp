#include <odds/value.hpp>

#include <fmt/format.h>

#include <cmath>

namespace odds {

double hold(double book_sum, double winners) {
  return 1 - winners / book_sum;
}

double expected_value(double probability, double price) {
  return probability * price - 1;
}

double expected_value_with_push(double win, double lose, double price) {
  return win * (price - 1) - lose;
}

double break_even_per_leg(double risk, double payout, int legs) {
  return std::pow(risk / payout, 1.0 / legs);
}

Answer<double> fair_price(double win, double lose) {
  if (!(win > 0)) return NoAnswer{Status::none, "what cannot win has no fair price"};
  return 1 + lose / win;
}

double normal_cdf(double z) {
  return 0.5 * std::erfc(-z * M_SQRT1_2);
}

namespace {

// A normal result with this mean, and a bet that wins above `line`.
Answer<Cover> above(double mean, double line, double deviation) {
  if (!(deviation > 0)) {
    return NoAnswer{Status::bad_input, fmt::format("a standard deviation of {}", deviation)};
  }
  if (std::fmod(line * 2, 1) != 0) {
    return NoAnswer{Status::bad_input, fmt::format("not a whole or half line: {}", line)};
  }
  const double half_push = std::fmod(line, 1) == 0 ? 0.5 : 0;
  const auto win = normal_cdf((mean - line - half_push) / deviation);
  const auto lose = normal_cdf((line - half_push - mean) / deviation);
  return Cover{.win = win, .push = half_push == 0 ? 0 : 1 - win - lose, .lose = lose};
}

}  // namespace

Answer<Cover> cover_normal(double predicted, double line, double deviation) {
  return above(-predicted, -line, deviation);
}

Answer<Cover> over_normal(double predicted, double line, double deviation) {
  return above(predicted, line, deviation);
}

double raw_clv(double price, double closing_price) {
  return price / closing_price - 1;
}

double no_vig_clv(double price, double closing_probability) {
  return expected_value(closing_probability, price);
}

double line_clv(std::string_view side, double line, double closing_line) {
  return side == "over" ? closing_line - line : line - closing_line;
}

}  // namespace odds
