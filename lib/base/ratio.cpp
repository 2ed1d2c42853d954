#include <base/error.hpp>
#include <base/ratio.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>

namespace {

__extension__ using Wide = __int128;  // a product of two int64 fits

constexpr int kMaxDigits = 18;  // the most that always fit an int64

Wide wide_gcd(Wide a, Wide b) {
  if (a < 0) a = -a;
  while (b != 0) {
    const Wide rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

bool is_narrow(Wide value) {
  return value <= std::numeric_limits<std::int64_t>::max() &&
         value >= std::numeric_limits<std::int64_t>::min();
}

std::int64_t narrow(Wide value) {
  if (!is_narrow(value)) {
    throw Error{Exit::data, "a number is too long to be held exactly"};
  }
  return static_cast<std::int64_t>(value);
}

Ratio reduced(Wide numerator, Wide denominator) {
  if (denominator == 0) throw Error{Exit::data, "division by zero"};
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  // Dividing 128 bits is slow, and seldom needed.
  if (is_narrow(numerator) && is_narrow(denominator)) {
    return Ratio{static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
  }
  const Wide common = wide_gcd(numerator, denominator);
  return Ratio{narrow(numerator / common), narrow(denominator / common)};
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

constexpr int kPrintOfADouble = 16;  // so many digits are no longer somebody's decimal

// The first convergent of the continued fraction that is the same double.
Ratio simplest(double number) {
  constexpr double kMost = 1e17;
  double p0 = 0;
  double q0 = 1;
  double p1 = 1;
  double q1 = 0;
  double rest = number;
  for (int i = 0; i < 64; ++i) {
    const auto whole = std::floor(rest);
    const auto p2 = whole * p1 + p0;
    const auto q2 = whole * q1 + q0;
    if (p2 > kMost || q2 > kMost) break;
    p0 = p1, q0 = q1, p1 = p2, q1 = q2;
    if (p1 / q1 == number || rest == whole) break;
    rest = 1 / (rest - whole);
  }
  if (p1 / q1 != number) throw Error{Exit::data, "a number is too long to be held exactly"};
  return Ratio{static_cast<std::int64_t>(p1), static_cast<std::int64_t>(q1)};
}

// A decimal as a whole number of digits times a power of ten.
struct Decimal {
  std::string digits;  // with its sign
  int exponent = 0;
};

// "-1.250": -125 x 10^-2.
std::optional<Decimal> read_digits(std::string_view text) {
  Decimal decimal;
  if (text.starts_with('-')) decimal.digits = "-";
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const auto dot = text.find('.');
  const auto whole = text.substr(0, dot);
  auto part = dot == std::string_view::npos ? std::string_view{} : text.substr(dot + 1);
  if (whole.empty() && part.empty()) return std::nullopt;
  for (const auto digits : {whole, part}) {
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  }
  part = part.substr(0, part.find_last_not_of('0') + 1);
  decimal.digits.append(whole).append(part);
  if (decimal.digits.empty() || decimal.digits == "-") decimal.digits += '0';
  decimal.exponent = -static_cast<int>(std::min<std::size_t>(part.size(), kMaxDigits + 1));
  return decimal;
}

std::optional<int> read_exponent(std::string_view text) {
  if (text.starts_with("+-")) return std::nullopt;
  if (text.starts_with('+')) text.remove_prefix(1);
  int exponent = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), exponent);
  if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
  if (std::abs(exponent) > kMaxDigits) return std::nullopt;
  return exponent;
}

}  // namespace

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator) {
  if (denominator == 0) throw Error{Exit::data, "division by zero"};
  if (denominator < 0) {
    // Negated in 128 bits: the most negative int64 has no int64 opposite.
    *this = reduced(-Wide{numerator}, -Wide{denominator});
    return;
  }
  // Of magnitudes, for the same reason.
  const auto size = static_cast<std::uint64_t>(numerator);
  const auto common = static_cast<std::int64_t>(
      std::gcd(numerator < 0 ? 0 - size : size, static_cast<std::uint64_t>(denominator)));
  numerator_ = numerator / common;
  denominator_ = denominator / common;
}

Ratio Ratio::parse(std::string_view text) {
  const auto fail = [&] { return Error{Exit::data, "not a decimal number: '{}'", text}; };
  const auto e = text.find_first_of("eE");
  auto decimal = read_digits(text.substr(0, e));
  if (!decimal) throw fail();
  if (e != std::string_view::npos) {
    const auto exponent = read_exponent(text.substr(e + 1));
    if (!exponent) throw fail();
    decimal->exponent += *exponent;
  }

  std::int64_t value = 0;
  const auto& digits = decimal->digits;
  const auto end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value);
  if (read.ec != std::errc{} || read.ptr != end) throw fail();
  if (std::abs(decimal->exponent) > kMaxDigits) throw fail();
  if (decimal->exponent < 0) return Ratio{value, power_of_ten(-decimal->exponent)};
  return reduced(Wide{value} * power_of_ten(decimal->exponent), 1);
}

Ratio ratio_of(double number) {
  const auto text = fmt::format("{}", number);
  const auto digits = std::ranges::count_if(text.substr(0, text.find('e')),
                                            [](char c) { return c >= '0' && c <= '9'; });
  if (digits < kPrintOfADouble || std::abs(number) >= 1e15) return Ratio::parse(text);
  const auto size = simplest(std::abs(number));
  return number < 0 ? Ratio{} - size : size;
}

Ratio operator+(Ratio a, Ratio b) {
  return reduced(Wide{a.numerator_} * b.denominator_ + Wide{b.numerator_} * a.denominator_,
                 Wide{a.denominator_} * b.denominator_);
}

Ratio operator-(Ratio a, Ratio b) {
  return reduced(Wide{a.numerator_} * b.denominator_ - Wide{b.numerator_} * a.denominator_,
                 Wide{a.denominator_} * b.denominator_);
}

Ratio operator*(Ratio a, Ratio b) {
  return reduced(Wide{a.numerator_} * b.numerator_, Wide{a.denominator_} * b.denominator_);
}

Ratio operator/(Ratio a, Ratio b) {
  return reduced(Wide{a.numerator_} * b.denominator_, Wide{a.denominator_} * b.numerator_);
}

std::strong_ordering operator<=>(Ratio a, Ratio b) {
  const Wide left = Wide{a.numerator_} * b.denominator_;
  const Wide right = Wide{b.numerator_} * a.denominator_;
  return left < right   ? std::strong_ordering::less
         : right < left ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

std::int64_t scale(std::int64_t amount, Ratio ratio, Rounding rounding) {
  const Wide exact = Wide{amount} * ratio.numerator();
  const Wide denominator = ratio.denominator();
  const Wide whole = exact / denominator;
  const Wide rest = exact % denominator;
  switch (rounding) {
    case Rounding::half_down: return narrow(whole + (rest * 2 > denominator ? 1 : 0));
    case Rounding::half_up: return narrow(whole + (rest * 2 >= denominator ? 1 : 0));
    case Rounding::up: return narrow(whole + (rest > 0 ? 1 : 0));
    case Rounding::down: return narrow(whole);
  }
  __builtin_unreachable();
}

namespace {
constexpr std::array<std::string_view, 4> kRoundings = {"half_down", "half_up", "up", "down"};
}

std::string_view to_string(Rounding rounding) {
  return kRoundings[static_cast<std::size_t>(rounding)];
}

Rounding parse_rounding(std::string_view text) {
  for (std::size_t i = 0; i < kRoundings.size(); ++i) {
    if (kRoundings[i] == text) return static_cast<Rounding>(i);
  }
  throw Error{Exit::data, "not a rounding rule: '{}' (half_down, half_up, up, down)", text};
}
