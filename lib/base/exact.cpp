#include <base/error.hpp>
#include <base/exact.hpp>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kDigit = 32;  // bits

std::uint64_t not_negative(std::int64_t value) {
  if (value < 0) throw Error{Exit::data, "an amount below 0: {}", value};
  return static_cast<std::uint64_t>(value);
}

}  // namespace

Natural::Natural(std::uint64_t value) {
  push(value);
  push(value >> kDigit);
  trim();
}

Natural& Natural::operator=(const Natural& other) {
  if (this == &other) return *this;
  size_ = other.size_;
  std::copy_n(other.digits_, size_, digits_);
  return *this;
}

void Natural::push(std::uint64_t digit) {
  if (size_ == kMost) throw Error{Exit::data, "a number is too long to be held exactly"};
  digits_[size_++] = static_cast<std::uint32_t>(digit);
}

void Natural::trim() {
  while (size_ > 0 && digits_[size_ - 1] == 0) --size_;
}

Natural operator+(const Natural& a, const Natural& b) {
  Natural sum;
  std::uint64_t carry = 0;
  for (std::size_t i = 0; i < std::max(a.size_, b.size_) || carry; ++i) {
    carry += std::uint64_t{a.at(i)} + b.at(i);
    sum.push(carry);
    carry >>= kDigit;
  }
  return sum;
}

Natural operator-(const Natural& a, const Natural& b) {
  if (a < b) throw Error{Exit::data, "an amount below 0"};
  Natural rest;
  std::uint64_t borrowed = 0;
  for (std::size_t i = 0; i < a.size_; ++i) {
    const auto taken = borrowed + b.at(i);
    borrowed = a.at(i) < taken ? 1 : 0;
    rest.push(a.at(i) - taken);
  }
  rest.trim();
  return rest;
}

Natural operator*(const Natural& a, const Natural& b) {
  Natural product;
  for (std::size_t i = 0; i < a.size_ + b.size_; ++i) product.push(0);
  for (std::size_t i = 0; i < a.size_; ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = 0; j < b.size_; ++j) {
      carry += std::uint64_t{a.digits_[i]} * b.digits_[j] + product.digits_[i + j];
      product.digits_[i + j] = static_cast<std::uint32_t>(carry);
      carry >>= kDigit;
    }
    product.digits_[i + b.size_] = static_cast<std::uint32_t>(carry);
  }
  product.trim();
  return product;
}

std::strong_ordering operator<=>(const Natural& a, const Natural& b) {
  if (a.size_ != b.size_) return a.size_ <=> b.size_;
  for (auto i = a.size_; i-- > 0;) {
    if (a.digits_[i] != b.digits_[i]) return a.digits_[i] <=> b.digits_[i];
  }
  return std::strong_ordering::equal;
}

// Three digits have 65 bits or more, and a long double 64.
Natural::Scaled Natural::scaled() const {
  Scaled result;
  const auto used = std::min<std::size_t>(size_, 3);
  for (std::size_t i = 1; i <= used; ++i) {
    result.mantissa = std::ldexp(result.mantissa, kDigit) + digits_[size_ - i];
  }
  result.exponent = static_cast<int>(size_ - used) * kDigit;
  return result;
}

Exact::Exact(Ratio ratio)
    : numerator_{not_negative(ratio.numerator())},
      denominator_{not_negative(ratio.denominator())} {}

Exact::Exact(const Natural& numerator, const Natural& denominator)
    : numerator_{numerator}, denominator_{denominator} {}

namespace {

long double quotient(const Natural& a, const Natural& b) {
  const auto over = a.scaled();
  const auto under = b.scaled();
  return std::ldexp(over.mantissa / under.mantissa, over.exponent - under.exponent);
}

}  // namespace

double Exact::value() const {
  return static_cast<double>(quotient(numerator_, denominator_));
}

Exact operator+(const Exact& a, const Exact& b) {
  return {a.numerator_ * b.denominator_ + b.numerator_ * a.denominator_,
          a.denominator_ * b.denominator_};
}

Exact operator-(const Exact& a, const Exact& b) {
  return {a.numerator_ * b.denominator_ - b.numerator_ * a.denominator_,
          a.denominator_ * b.denominator_};
}

Exact operator*(const Exact& a, const Exact& b) {
  return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
}

std::strong_ordering operator<=>(const Exact& a, const Exact& b) {
  return a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
}

std::int64_t round(const Exact& exact, Rounding rounding) {
  constexpr long double kMost = 9e18L;  // less than the greatest int64, by more than the error
  const auto& over = exact.numerator();
  const auto& under = exact.denominator();
  const auto about = std::floor(quotient(over, under));
  if (!(about < kMost)) throw Error{Exit::data, "a number is too long to be held exactly"};
  // The estimate is a few units off at most: count them.
  auto whole = static_cast<std::uint64_t>(about);
  while (Natural{whole} * under > over) --whole;
  while (Natural{whole + 1} * under <= over) ++whole;
  const auto twice_rest = (over - Natural{whole} * under) * Natural{2};
  const bool up = rounding == Rounding::half_down ? twice_rest > under
                  : rounding == Rounding::half_up ? twice_rest >= under
                  : rounding == Rounding::up      ? twice_rest > Natural{}
                                                  : false;
  return static_cast<std::int64_t>(whole + (up ? 1 : 0));
}
