#include <base/error.hpp>
#include <odds/format.hpp>

#include <fmt/format.h>

#include <array>

namespace odds {

namespace {

constexpr std::array<std::string_view, 7> kFormatNames = {
    "decimal", "fractional", "american", "hong_kong", "malay", "indonesian", "probability"};

const Ratio kZero{0};
const Ratio kOne{1};
const Ratio kHundred{100};

Ratio magnitude(Ratio number) {
  return number < kZero ? kZero - number : number;
}

// Positive: the winnings of 1 unit. Negative: the units that win 1.
Ratio net_of_signed(Ratio number) {
  return number > kZero ? number : kOne / magnitude(number);
}

Ratio net_odds(Ratio number, Format format) {
  switch (format) {
    case Format::decimal: return number - kOne;
    case Format::american: return net_of_signed(number / kHundred);
    case Format::fractional:
    case Format::hong_kong: return number;
    case Format::malay:
    case Format::indonesian: return net_of_signed(number);
    case Format::probability: return (kOne - number) / number;
  }
  __builtin_unreachable();
}

bool in_domain(Ratio number, Format format) {
  switch (format) {
    case Format::decimal: return number > kOne;
    case Format::american: return magnitude(number) >= kHundred;
    case Format::fractional:
    case Format::hong_kong: return number > kZero;
    case Format::malay: return number != kZero && magnitude(number) <= kOne;
    case Format::indonesian: return magnitude(number) >= kOne;
    case Format::probability: return number > kZero && number < kOne;
  }
  __builtin_unreachable();
}

std::string_view domain(Format format) {
  switch (format) {
    case Format::decimal: return "more than 1";
    case Format::american: return "+100 or more, or -100 or less";
    case Format::fractional:
    case Format::hong_kong: return "more than 0";
    case Format::malay: return "from -1 to 1 and not 0";
    case Format::indonesian: return "1 or more, or -1 or less";
    case Format::probability: return "between 0 and 1";
  }
  __builtin_unreachable();
}

Price checked_price(Ratio number, Format format, std::string_view text) {
  if (!in_domain(number, format)) {
    throw Error{Exit::data, "a price in the {} format is {}: '{}'", to_string(format),
                domain(format), text};
  }
  return Price{kOne + net_odds(number, format)};
}

Ratio whole(std::string_view text) {
  if (text.empty() || text.find_first_not_of("0123456789") != std::string_view::npos) {
    throw Error{Exit::data, "not a whole number: '{}'", text};
  }
  return Ratio::parse(text);
}

Ratio fraction(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return whole(text);
  const auto staked = whole(text.substr(slash + 1));
  if (staked == kZero) throw Error{Exit::data, "not a fraction: '{}'", text};
  return whole(text.substr(0, slash)) / staked;
}

}  // namespace

std::string_view to_string(Format format) {
  return kFormatNames[static_cast<std::size_t>(format)];
}

Format parse_format(std::string_view name) {
  for (std::size_t i = 0; i < kFormatNames.size(); ++i) {
    if (kFormatNames[i] == name) return static_cast<Format>(i);
  }
  if (name == "hongkong") return Format::hong_kong;
  if (name == "us") return Format::american;
  throw Error{Exit::data,
              "no such format of odds: '{}' (decimal, fractional, american, hong_kong, malay, "
              "indonesian, probability)",
              name};
}

Price parse_price(std::string_view text, Format format) {
  const auto number = format == Format::fractional ? fraction(text) : Ratio::parse(text);
  return checked_price(number, format, text);
}

Price parse_price(std::string_view text) {
  if (text.find('/') != std::string_view::npos) return parse_price(text, Format::fractional);
  if (text.starts_with('+') || text.starts_with('-')) return parse_price(text, Format::american);
  return Price::parse(text);
}

Price price_from(Ratio number, Format format) {
  if (format == Format::fractional) {
    throw Error{Exit::data, "a fractional price is written as a fraction: \"5/2\""};
  }
  return checked_price(number, format, fmt::format("{}", number.value()));
}

Ratio number_of(Price price, Format format) {
  const auto net = price.ratio() - kOne;
  switch (format) {
    case Format::decimal: return price.ratio();
    case Format::american: return net >= kOne ? kHundred * net : kZero - kHundred / net;
    case Format::fractional:
    case Format::hong_kong: return net;
    case Format::malay: return net <= kOne ? net : kZero - kOne / net;
    case Format::indonesian: return net >= kOne ? net : kZero - kOne / net;
    case Format::probability: return kOne / price.ratio();
  }
  __builtin_unreachable();
}

std::string format_price(Price price, Format format) {
  switch (format) {
    case Format::decimal: return to_string(price);
    case Format::american: return fmt::format("{:+}", american(price));
    case Format::fractional: {
      const auto net = number_of(price, format);
      return fmt::format("{}/{}", net.numerator(), net.denominator());
    }
    default: return fmt::format("{:.4f}", number_of(price, format).value());
  }
}

Ratio at_risk(Ratio number, Format format, Ratio amount) {
  const bool to_win = format == Format::malay || format == Format::indonesian;
  return to_win && number < kZero ? amount * magnitude(number) : amount;
}

}  // namespace odds
