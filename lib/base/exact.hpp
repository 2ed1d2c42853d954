#pragma once

#include <base/ratio.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>

// A whole number of 0 or more and at most 2048 bits: the product of 20 fractions whose
// parts are of 100. Longer ones throw Error{Exit::data}.
// NOLINTNEXTLINE(cppcoreguidelines-special-member-functions): a copy is of the digits in use
class Natural {
 public:
  Natural() = default;  // 0
  explicit(false) Natural(std::uint64_t value);
  Natural(const Natural& other) { *this = other; }
  Natural& operator=(const Natural& other);

  friend Natural operator+(const Natural& a, const Natural& b);
  friend Natural operator-(const Natural& a, const Natural& b);  // a >= b, or throws Error
  friend Natural operator*(const Natural& a, const Natural& b);
  friend std::strong_ordering operator<=>(const Natural& a, const Natural& b);
  friend bool operator==(const Natural& a, const Natural& b) { return a <=> b == 0; }

  // As a fraction of a power of two, right to 63 bits.
  struct Scaled {
    long double mantissa = 0;
    int exponent = 0;
  };
  Scaled scaled() const;

 private:
  static constexpr std::size_t kMost = 64;

  std::uint32_t at(std::size_t i) const { return i < size_ ? digits_[i] : 0; }
  void push(std::uint64_t digit);
  void trim();

  // In place: a ticket is settled in a microsecond, and would allocate fifty times.
  std::size_t size_ = 0;
  std::uint32_t digits_[kMost];  // the lowest first, the highest of `size_` not 0
};

// An exact fraction of 0 or more, of any length: what a ticket of many legs
// returns. Eight prices of four decimals, each with a deduction and a dead heat,
// have a product that no machine word holds. Never rounded, and not in lowest terms.
class Exact {
 public:
  Exact() = default;                                            // 0
  explicit(false) Exact(Ratio ratio);                           // throws Error{Exit::data} below 0
  Exact(const Natural& numerator, const Natural& denominator);  // the denominator is not 0

  const Natural& numerator() const { return numerator_; }
  const Natural& denominator() const { return denominator_; }

  // For estimates and for people; never for money.
  double value() const;

  friend Exact operator+(const Exact& a, const Exact& b);
  friend Exact operator-(const Exact& a, const Exact& b);  // a >= b, or throws Error
  friend Exact operator*(const Exact& a, const Exact& b);
  friend bool operator==(const Exact& a, const Exact& b) { return a <=> b == 0; }
  friend std::strong_ordering operator<=>(const Exact& a, const Exact& b);

 private:
  Natural numerator_;
  Natural denominator_{1};
};

// The whole number that it rounds to. Throws Error{Exit::data} when that does not
// fit an int64.
std::int64_t round(const Exact& exact, Rounding rounding);
