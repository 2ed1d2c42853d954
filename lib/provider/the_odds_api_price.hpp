#pragma once

#include <odds/format.hpp>
#include <provider/json.hpp>

#include <optional>

namespace provider::the_odds_api {

// The format of the prices in an answer, which does not say it. American prices
// are whole and at least 100 in size, and among them are negative ones; decimal
// ones are never negative, and hardly ever all from 100 up. An answer that has
// both kinds, or one that could be either, throws Error{Exit::data}.
class PriceFormat {
 public:
  void look_at(const Json& price);
  odds::Format format() const;  // decimal when there was no price at all

 private:
  bool negative_ = false;  // -100 or less
  bool small_ = false;     // between 1 and 100, or with a fraction
  bool large_ = false;     // 100 or more, whole
};

}  // namespace provider::the_odds_api
