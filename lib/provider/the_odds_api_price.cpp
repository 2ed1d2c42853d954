#include <provider/the_odds_api_price.hpp>

namespace provider::the_odds_api {

void PriceFormat::look_at(const Json& price) {
  Ratio value;
  try {
    value = Ratio::parse(price.number());
  } catch (const Error&) {
    return;  // reading it will say what is wrong with it
  }
  const bool is_whole = value.denominator() == 1;
  if (is_whole && value <= Ratio{-100}) {
    negative_ = true;
  } else if (value > Ratio{1} && (value < Ratio{100} || !is_whole)) {
    small_ = true;
  } else if (value >= Ratio{100}) {
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
