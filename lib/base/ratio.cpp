#include <base/error.hpp>
#include <base/ratio.hpp>

#include <array>
#include <charconv>
#include <limits>
#include <numeric>

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

std::int64_t narrow(Wide value) {
  if (value > std::numeric_limits<std::int64_t>::max() ||
      value < std::numeric_limits<std::int64_t>::min()) {
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
  const Wide common = wide_gcd(numerator, denominator);
  return Ratio{narrow(numerator / common), narrow(denominator / common)};
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

}  // namespace

Ratio::Ratio(std::int64_t numerator, std::int64_t denominator) {
  if (denominator == 0) throw Error{Exit::data, "division by zero"};
  if (denominator < 0) {
    // Negated in 128 bits: the most negative int64 has no int64 opposite.
    *this = reduced(-Wide{numerator}, -Wide{denominator});
    return;
  }
  const auto common = std::gcd(numerator, denominator);
  numerator_ = numerator / common;
  denominator_ = denominator / common;
}

Ratio Ratio::parse(std::string_view text) {
  const auto fail = [&] { return Error{Exit::data, "not a decimal number: '{}'", text}; };

  std::string digits;
  auto rest = text;
  if (!rest.empty() && (rest.front() == '-' || rest.front() == '+')) {
    if (rest.front() == '-') digits += '-';
    rest.remove_prefix(1);
  }
  int exponent = 0;
  bool dot = false;
  bool any = false;
  while (!rest.empty() && rest.front() != 'e' && rest.front() != 'E') {
    const char c = rest.front();
    rest.remove_prefix(1);
    if (c == '.' && !dot) {
      dot = true;
    } else if (c >= '0' && c <= '9') {
      any = true;
      digits += c;
      if (dot) --exponent;
    } else {
      throw fail();
    }
  }
  if (!any) throw fail();
  if (!rest.empty()) {
    rest.remove_prefix(1);
    if (!rest.empty() && rest.front() == '+') rest.remove_prefix(1);
    int given = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), given);
    if (read.ec != std::errc{} || read.ptr != rest.data() + rest.size()) throw fail();
    if (given > kMaxDigits || given < -kMaxDigits) throw fail();
    exponent += given;
  }
  while (dot && exponent < 0 && digits.size() > 1 && digits.back() == '0') {
    digits.pop_back();
    ++exponent;
  }

  std::int64_t value = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) {
    if (digits == "-" || digits.empty()) return Ratio{};
    throw fail();
  }
  if (exponent > kMaxDigits || exponent < -kMaxDigits) throw fail();
  if (exponent >= 0) return reduced(Wide{value} * power_of_ten(exponent), 1);
  return Ratio{value, power_of_ten(-exponent)};
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
