#include <provider/betfair_ladder.hpp>
#include <provider/betfair_values.hpp>

#include <algorithm>
#include <charconv>

namespace provider::betfair {

namespace {

// A number of digits and at most `decimals` behind the point, as a whole number of the last of
// them; nothing of what is written otherwise.
std::optional<std::int64_t> plain_number(std::string_view digits, std::size_t decimals) {
  constexpr std::size_t kMost = 12;  // digits before the point
  const auto point = std::min(digits.find('.'), digits.size());
  if (point > kMost) return std::nullopt;
  std::int64_t value = 0;
  std::size_t behind = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i == point) continue;
    if (digits[i] < '0' || digits[i] > '9') return std::nullopt;
    if (i > point && ++behind > decimals) return std::nullopt;
    value = value * 10 + (digits[i] - '0');
  }
  for (; behind < decimals; ++behind) value *= 10;
  return value;
}

std::int64_t rung_price(const Json& number) {
  constexpr std::size_t kDecimals = 4;
  constexpr std::int64_t kScale = 10'000;
  if (const auto price = plain_number(number.number(), kDecimals)) return *price;
  const auto scaled = ratio_in(number) * Ratio{kScale};
  if (scaled.denominator() != 1) throw number.wrong("not a price of the exchange");
  return scaled.numerator();
}

std::int64_t rung_size(const Json& number) {
  constexpr std::size_t kDecimals = 2;
  if (const auto size = plain_number(number.number(), kDecimals)) return *size;
  return money_in(number).minor();
}

}  // namespace

void Ladder::change_prices(const Json& changes) {
  for (rapidjson::SizeType i = 0; i < changes.size(); ++i) {
    const auto change = changes.element(i);
    const auto price = change.element(0);
    const auto size = change.element(1);
    const Rung rung{.price = rung_price(price), .size = rung_size(size)};
    const auto found = std::ranges::lower_bound(rungs_, rung.price, {}, &Rung::price);
    const bool is_there = found != rungs_.end() && found->price == rung.price;
    if (rung.size == 0) {
      if (is_there) rungs_.erase(found);
    } else if (is_there) {
      found->size = rung.size;
    } else {
      rungs_.insert(found, rung);
    }
  }
}

void Ladder::change_levels(const Json& changes) {
  for (rapidjson::SizeType i = 0; i < changes.size(); ++i) {
    const auto change = changes.element(i);
    const auto level = change.element(0);
    const auto price = change.element(1);
    const auto size = change.element(2);
    const Rung rung{.price = rung_price(price), .size = rung_size(size)};
    if (rung.size == 0) {
      levels_.erase(level.whole_number());
    } else {
      levels_.insert_or_assign(level.whole_number(), rung);
    }
  }
}

void Ladder::clear() {
  rungs_.clear();
  levels_.clear();
}

std::optional<Rung> Ladder::best() const {
  if (!rungs_.empty()) return best_ == Best::highest ? rungs_.back() : rungs_.front();
  return levels_.empty() ? std::nullopt : std::optional{levels_.begin()->second};
}

}  // namespace provider::betfair
