#include <provider/the_odds_api_price.hpp>

#include <charconv>
#include <cmath>

namespace provider::the_odds_api {

// A guess at the format only, so a double will do; what is no number at all is
// for the reading of it to complain about.
void PriceFormat::look_at(const Json& price) {
  const auto digits = price.number();
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool is_whole = value == std::trunc(value);
  if (is_whole && value <= -100) {
    negative_ = true;
  } else if (value > 1 && (value < 100 || !is_whole)) {
    small_ = true;
  } else if (value >= 100) {
    large_ = true;
  }
}

odds::Format PriceFormat::format() const {
  if (negative_ && small_) throw Error{Exit::data, "the prices are American and decimal at once"};
  if (negative_) return odds::Format::american;
  if (large_ && !small_) {
    throw Error{Exit::data, "the prices may be American or decimal: say which by --odds-format"};
  }
  return odds::Format::decimal;
}

}  // namespace provider::the_odds_api
