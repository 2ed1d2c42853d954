#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

// An exact rational in lowest terms, the denominator positive. What prices,
// shares and settlement factors are made of.
//
// Arithmetic is carried out in 128 bits; a result that does not fit 64 throws
// Error{Exit::data}: a wrong number is worse than no number.
class Ratio {
 public:
  constexpr Ratio() = default;
  constexpr explicit(false) Ratio(std::int64_t whole) : numerator_{whole} {}
  Ratio(std::int64_t numerator, std::int64_t denominator);  // throws when the denominator is 0

  // Decimal text, exactly: "1.91", "-0.25", "2e3". At most 18 significant digits.
  static Ratio parse(std::string_view text);

  std::int64_t numerator() const { return numerator_; }
  std::int64_t denominator() const { return denominator_; }

  // For estimates and for people; never for money.
  double value() const {
    return static_cast<double>(numerator_) / static_cast<double>(denominator_);
  }

  friend Ratio operator+(Ratio a, Ratio b);
  friend Ratio operator-(Ratio a, Ratio b);
  friend Ratio operator*(Ratio a, Ratio b);
  friend Ratio operator/(Ratio a, Ratio b);
  friend bool operator==(Ratio, Ratio) = default;
  friend std::strong_ordering operator<=>(Ratio a, Ratio b);

 private:
  std::int64_t numerator_ = 0;
  std::int64_t denominator_ = 1;
};

// A double as the ratio it was printed as: 1.91 is 191/100. One whose shortest
// print has 16 digits or more stands for the simplest ratio that is this double:
// 1.9090909090909092 is 21/11. Throws Error{Exit::data}.
Ratio ratio_of(double number);

enum class Rounding { half_down, half_up, up, down };  // of amounts that are not negative

// amount x ratio in whole units. `half_down`: an exact half goes down.
std::int64_t scale(std::int64_t amount, Ratio ratio, Rounding rounding);

std::string_view to_string(Rounding rounding);
Rounding parse_rounding(std::string_view text);  // throws Error{Exit::data}
