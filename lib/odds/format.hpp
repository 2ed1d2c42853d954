#pragma once

#include <odds/price.hpp>

#include <string>
#include <string_view>

namespace odds {

// How a price is written. From the net odds b = o - 1:
enum class Format {
  decimal,      // b + 1
  fractional,   // "a/c", lowest terms
  american,     // b >= 1: 100 b; less: -100/b
  hong_kong,    // b
  malay,        // b <= 1: b; more: -1/b
  indonesian,   // b >= 1: b; less: -1/b
  probability,  // 1/(1 + b)
};

std::string_view to_string(Format format);

// Throws Error{Exit::data}. "hongkong" and "us" are understood.
Format parse_format(std::string_view name);

// A price as written in a format, exactly. Throws Error{Exit::data} outside the
// format's domain: american below 100 in size, malay above 1, probability 1.
Price parse_price(std::string_view text, Format format);

// A price as people write it: "11/10" is fractional, a sign makes it American ("+110",
// "-110"), anything else is decimal.
Price parse_price(std::string_view text);

// The same from a number; `fractional` has none and throws.
Price price_from(Ratio number, Format format);

// The number of a price in a format, exactly; of `fractional`, the net odds.
Ratio number_of(Price price, Format format);

// For people: american to the nearest whole ("+150"), fractional as it is,
// decimal by to_string(), the others to 4 places.
std::string format_price(Price price, Format format);

// What a bet of `amount` risks in a format. Malay and Indonesian prices below 0
// are what must be risked to win 1; in all others the amount is the stake.
Ratio at_risk(Ratio number, Format format, Ratio amount);

}  // namespace odds
