// Ratios, amounts, times and durations: what is printed reads back, and arithmetic is
// what whole numbers of 128 bits say.
#include "fuzz.hpp"

#include <base/duration.hpp>
#include <base/exact.hpp>
#include <base/money.hpp>
#include <base/ratio.hpp>
#include <base/time.hpp>

#include <cmath>
#include <compare>
#include <limits>

namespace {

using fuzz::require;
using fuzz::unless_refused;
__extension__ using Wide = __int128;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

// Digits and powers of ten by hand: what a decimal text is, over 10^places.
struct Decimal {
  Wide digits = 0;
  int places = 0;
};

std::optional<Decimal> by_hand(std::string_view text) {
  Decimal read;
  const auto e = text.find_first_of("eE");
  bool is_part = false;
  for (const char c : text.substr(0, e)) {
    if (c == '.') is_part = true;
    if (c < '0' || c > '9') continue;
    if (read.digits > kMost || read.places > 18) return std::nullopt;
    read.digits = read.digits * 10 + (c - '0');
    read.places += is_part ? 1 : 0;
  }
  if (text.starts_with('-')) read.digits = -read.digits;
  if (e != std::string_view::npos) {
    read.places -= std::atoi(std::string{text.substr(e + 1)}.c_str());
  }
  return read;
}

Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

void read_decimal(std::string_view text) {
  const auto ratio = unless_refused([&] { return Ratio::parse(text); });
  if (!ratio) return;
  require(ratio->denominator() > 0, "a denominator is positive");
  const auto digits = by_hand(text);
  if (!digits) return;
  // n/d = digits/10^places, in numbers that fit.
  const auto up = power_of_ten(std::min(18, std::max(0, -digits->places)));
  const auto down = power_of_ten(std::min(18, std::max(0, digits->places)));
  if (digits->places > 18 || digits->places < -18) return;
  require(Wide{ratio->numerator()} * down == digits->digits * up * ratio->denominator(),
          "a decimal is the ratio that its digits say");
}

template <typename Parse, typename Print>
void reads_back(std::string_view text, Parse parse, Print print) {
  const auto value = unless_refused({Exit::data, Exit::usage}, [&] { return parse(text); });
  if (value) require(parse(print(*value)) == *value, "what is printed reads back");
}

// Of what is written in one way only.
template <typename Parse, typename Print>
void is_the_same(std::string_view text, Parse parse, Print print) {
  const auto value = unless_refused([&] { return parse(text); });
  if (value) require(print(*value) == text, "there is one way to write it");
}

void read_double(double number) {
  const auto ratio = unless_refused([&] { return ratio_of(number); });
  if (!ratio) return;
  require(std::abs(ratio->value() - number) <= std::abs(number) * 1e-15,
          "the ratio of a double is that double");
}

// Of numbers of 31 bits every product fits.
void compute_short(fuzz::Bytes& bytes) {
  const auto part = [&] { return bytes.between(-0x7fffffff, 0x7fffffff); };
  const auto whole = [&] { return bytes.between(1, 0x7fffffff); };
  const Ratio a{part(), whole()};
  const Ratio b{part(), whole()};
  const Wide an = a.numerator();
  const Wide ad = a.denominator();
  const Wide bn = b.numerator();
  const Wide bd = b.denominator();
  const auto same = [](Ratio ratio, Wide n, Wide d) {
    return ratio.numerator() * d == n * ratio.denominator();
  };
  if (const auto sum = unless_refused([&] { return a + b; })) {
    require(same(*sum, an * bd + bn * ad, ad * bd), "a sum");
  }
  require(same(a * b, an * bn, ad * bd), "a product");
  require((a < b) == (an * bd < bn * ad), "an order");
  require((a - a) == Ratio{}, "a difference");
  if (b != Ratio{}) require(same(a / b, an * bd, ad * bn), "a quotient");
}

void round_long(fuzz::Bytes& bytes) {
  const auto rounding = static_cast<Rounding>(bytes.between(0, 3));
  const auto amount = bytes.between(0, kMost);
  const Ratio ratio{bytes.between(0, kMost), bytes.between(1, kMost)};
  const auto scaled = unless_refused([&] { return scale(amount, ratio, rounding); });
  const auto exact =
      unless_refused([&] { return round(Exact{Ratio{amount}} * Exact{ratio}, rounding); });
  require(!exact || exact == scaled, "both ways of rounding agree");
}

// Whatever two int64 are: a number or a refusal, and never a wrong one.
void compute_long(fuzz::Bytes& bytes) {
  const auto ratio = [&] {
    const auto numerator = bytes.between(kLeast, kMost);
    const auto denominator = bytes.between(kLeast, kMost);
    return unless_refused([&] { return Ratio{numerator, denominator}; });
  };
  const auto a = ratio();
  const auto b = ratio();
  if (!a || !b) return;
  if (const auto sum = unless_refused([&] { return *a + *b; })) {
    const auto back = unless_refused([&] { return *sum - *b; });
    require(!back || *back == *a, "what is added and taken away");
  }
  if (const auto product = unless_refused([&] { return *a * *b; }); product && *b != Ratio{}) {
    const auto back = unless_refused([&] { return *product / *b; });
    require(!back || *back == *a, "what is multiplied and divided");
  }
  require((*a <=> *b) == (0 <=> (*b <=> *a)), "an order has two directions");
  if (*a >= Ratio{} && *b >= Ratio{}) {
    require((Exact{*a} <=> Exact{*b}) == (*a <=> *b), "both ways of comparing agree");
    require(std::abs(Exact{*a}.value() - a->value()) <= a->value() * 1e-15, "as a double");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{data, size};
  switch (bytes.number<char>()) {
    case 'd': read_double(bytes.number<double>()); break;
    case 's': compute_short(bytes); break;
    case 'r': round_long(bytes); break;
    case 'l': compute_long(bytes); break;
    case '$':
      reads_back(bytes.rest(), Money::parse, [](Money money) { return to_string(money); });
      break;
    case 'h': reads_back(bytes.rest(), parse_duration, format_duration); break;
    case 'T': is_the_same(bytes.rest(), parse_utc, format_utc); break;
    case 'D': is_the_same(bytes.rest(), parse_date, format_date); break;
    default: read_decimal({reinterpret_cast<const char*>(data), size});
  }
  return 0;
}
