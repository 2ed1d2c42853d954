#pragma once

#include <base/ratio.hpp>

#include <fmt/format.h>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

// An amount in minor units (pence, cents) of the operation's one currency.
// There is no way in from floating point, and no way out.
class Money {
 public:
  constexpr Money() = default;

  static constexpr Money from_minor(std::int64_t units) { return Money{units}; }

  // "12.50", "-3", "0.05". Throws Error{Exit::data}.
  static Money parse(std::string_view text);

  constexpr std::int64_t minor() const { return units_; }

  friend constexpr auto operator<=>(Money, Money) = default;
  friend constexpr Money operator+(Money a, Money b) { return Money{a.units_ + b.units_}; }
  friend constexpr Money operator-(Money a, Money b) { return Money{a.units_ - b.units_}; }
  friend constexpr Money operator-(Money a) { return Money{-a.units_}; }
  constexpr Money& operator+=(Money other) { return *this = *this + other; }
  constexpr Money& operator-=(Money other) { return *this = *this - other; }

 private:
  explicit constexpr Money(std::int64_t units) : units_{units} {}

  std::int64_t units_ = 0;
};

// A share of an amount, down to the minor unit: what a limit leaves room for.
Money share_of(Money amount, Ratio share);

std::string to_string(Money amount);

template <>
struct fmt::formatter<Money> : fmt::formatter<std::string_view> {
  template <typename Context>
  auto format(Money amount, Context& context) const {
    return fmt::formatter<std::string_view>::format(to_string(amount), context);
  }
};
