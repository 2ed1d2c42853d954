#pragma once

#include <base/ratio.hpp>
#include <odds/price.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strategy {

// A tip that is being sent.
struct SentTip {
  double confidence = 0;
  odds::Price price;
};

// The tip of the day.
struct Nap {
  struct Blocked {
    std::size_t tip = 0;
    std::string why;  // "price 34 > 21"
  };
  std::optional<std::size_t> tip;  // its index; nothing: none can be
  std::vector<Blocked> blocked;    // those that came before it
};

// Of the tips being sent the one with the highest confidence whose price is not above
// `max_odds`; of equals the shorter price, then the first.
Nap choose_nap(std::span<const SentTip> tips, Ratio max_odds);

// The `size` surest of the tips that reach the confidence, in that order, for one bet of
// several legs; there is one tip a race. Empty: there are not so many.
std::vector<std::size_t> choose_legs(std::span<const SentTip> tips, std::size_t size,
                                     double min_confidence);

}  // namespace strategy
