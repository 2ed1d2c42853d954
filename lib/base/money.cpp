#include <base/error.hpp>
#include <base/money.hpp>

#include <fmt/compile.h>

#include <algorithm>

Money Money::parse(std::string_view text) {
  const auto amount = Ratio::parse(text);
  const Ratio minor = amount * Ratio{100};
  if (minor.denominator() != 1) {
    throw Error{Exit::data, "not an amount with at most 2 decimals: '{}'", text};
  }
  return from_minor(minor.numerator());
}

Money share_of(Money amount, Ratio share) {
  return Money::from_minor(scale(std::max<std::int64_t>(amount.minor(), 0), share, Rounding::down));
}

std::string to_string(Money amount) {
  const auto units = amount.minor();
  const auto magnitude =
      units < 0 ? 0 - static_cast<std::uint64_t>(units) : static_cast<std::uint64_t>(units);
  return fmt::format(FMT_COMPILE("{}{}.{:02}"), units < 0 ? "-" : "", magnitude / 100,
                     magnitude % 100);
}
