#pragma once

#include <base/money.hpp>
#include <base/ratio.hpp>

#include <compare>
#include <string>
#include <string_view>

namespace odds {

// What a bookmaker pays, as the ratio it is: 21 returned for 11 staked, stake
// included. Decimal 1.91, American -110 and fractional 10/11 are spellings of a
// ratio; held as one, none of them is rounded before there is money to round.
class Price {
 public:
  // All throw Error{Exit::data} unless the price is more than 1.
  explicit Price(Ratio returned_per_staked);
  static Price from_ratio(std::int64_t returned, std::int64_t staked);
  // "1.91". At most 1,000,000, and at most 9 decimals: a print of a double with
  // more is the ratio it stands for.
  static Price parse(std::string_view decimal);

  // In lowest terms.
  std::int64_t returned() const { return ratio_.numerator(); }
  std::int64_t staked() const { return ratio_.denominator(); }
  Ratio ratio() const { return ratio_; }

  // For estimates and for people; never for money.
  double decimal() const { return ratio_.value(); }

  friend bool operator==(Price, Price) = default;
  friend std::strong_ordering operator<=>(Price, Price) = default;

 private:
  Ratio ratio_;
};

// What is left of a price when the exchange has taken its share of the winnings:
// 1 + (o - 1)(1 - commission).
Price after_commission(Price price, Ratio commission);

// Decimal text with at least two places and no more than the price needs (at
// most 4): "2.00", "1.9091".
std::string to_string(Price price);

// The nearest whole American price, half away from zero: -110, +150. For people.
std::int64_t american(Price price);

}  // namespace odds
