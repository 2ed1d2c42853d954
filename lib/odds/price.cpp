#include <base/error.hpp>
#include <odds/price.hpp>

#include <fmt/compile.h>

namespace odds {

namespace {

// What is finer or longer is noise, and would not fit when a commission is taken.
constexpr std::int64_t kFinest = 1'000'000'000;
const Ratio kLongest{1'000'000};

}  // namespace

Price::Price(Ratio returned_per_staked) : ratio_{returned_per_staked} {
  if (ratio_.numerator() <= ratio_.denominator()) {
    throw Error{Exit::data, "a price must be more than 1: {}/{}", ratio_.numerator(),
                ratio_.denominator()};
  }
}

Price Price::from_ratio(std::int64_t returned, std::int64_t staked) {
  return Price{Ratio{returned, staked}};
}

Price Price::parse(std::string_view decimal) {
  auto ratio = Ratio::parse(decimal);
  if (ratio.denominator() > kFinest) ratio = ratio_of(ratio.value());
  if (ratio <= Ratio{1}) throw Error{Exit::data, "a price must be more than 1: '{}'", decimal};
  if (ratio.denominator() > kFinest || ratio > kLongest) {
    throw Error{Exit::data, "no book has such a price: '{}'", decimal};
  }
  return Price{ratio};
}

Price after_commission(Price price, Ratio commission) {
  if (commission == Ratio{}) return price;
  return Price{Ratio{1} + (price.ratio() - Ratio{1}) * (Ratio{1} - commission)};
}

std::string to_string(Price price) {
  auto text = fmt::format(FMT_COMPILE("{:.4f}"), price.decimal());
  for (int i = 0; i < 2 && text.back() == '0'; ++i) text.pop_back();
  return text;
}

std::int64_t american(Price price) {
  const auto net = price.ratio() - Ratio{1};
  const auto exact = net >= Ratio{1} ? Ratio{100} * net : Ratio{-100} / net;
  const auto magnitude = exact < Ratio{} ? Ratio{} - exact : exact;
  const auto rounded = scale(1, magnitude, Rounding::half_up);
  return exact < Ratio{} ? -rounded : rounded;
}

}  // namespace odds
