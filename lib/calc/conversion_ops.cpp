#include <calc/ops.hpp>
#include <odds/format.hpp>

#include <array>

namespace calc {

namespace {

using odds::Format;

// American prices are given to the nearest whole and fractions as such; all
// else is not rounded.
void set_price(Output& output, std::string_view key, odds::Price price, Format format) {
  switch (format) {
    case Format::american: output.set(key, american(price)); return;
    case Format::fractional: output.set(key, format_price(price, format)); return;
    default: output.set(key, number_of(price, format).value());
  }
}

odds::Price price_in(const Input& input, const char* key, Format format) {
  if (format == Format::fractional) {
    return input.parsed(key, [&](const std::string& text) { return parse_price(text, format); });
  }
  const auto number = input.exact(key);
  return input.named(key, [&] { return price_from(number, format); });
}

void convert_odds(const Input& input, Output& output) {
  const auto from = input.parsed("from", odds::parse_format);
  const auto to = input.parsed("to", odds::parse_format);
  set_price(output, "value", price_in(input, "value", from), to);
}

// Every spelling of one price.
void spell_odds(const Input& input, Output& output) {
  const auto price = price_in(input, "value", input.parsed("from", odds::parse_format));
  for (const auto format :
       {Format::decimal, Format::american, Format::fractional, Format::hong_kong, Format::malay,
        Format::indonesian, Format::probability}) {
    set_price(output, to_string(format), price, format);
  }
}

// `bet` is the amount as the format means it: at a Malay or Indonesian price
// below 0 it is what is to be won.
void stake_and_payout(const Input& input, Output& output) {
  const auto format = input.format();
  const auto price = price_in(input, "odds", format);
  input.positive("bet");
  const auto number = format == Format::fractional ? Ratio{1} : input.exact("odds");
  const auto stake = odds::at_risk(number, format, input.exact("bet"));
  output.set("payout", (stake * price.ratio()).value()).set("stake_at_risk", stake.value());
}

void gross_return(const Input& input, Output& output) {
  const auto risk = input.positive(input.spelling({"risk", "stake"}));
  const auto price = input.price("odds");
  output.set("return", risk * price).set("profit", risk * (price - 1));
}

constexpr std::array kConversionOps = {
    Op{"convert_odds", convert_odds},
    Op{"spell_odds", spell_odds},
    Op{"stake_and_payout", stake_and_payout},
    Op{"gross_return", gross_return},
};

}  // namespace

std::span<const Op> conversion_ops() {
  return kConversionOps;
}

}  // namespace calc
