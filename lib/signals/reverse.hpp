#pragma once

#include <base/answer.hpp>
#include <signals/series.hpp>

namespace signals {

// Reverse line movement: sharp and retail books go opposite ways, each by 0.5 or more on
// average, over the last six hours.
struct Reverse {
  int direction = 0;  // of the sharp books: 1 towards the first side, -1 the other; 0: none
  double sharp = 0;   // their mean move
  double retail = 0;
};

// `unknown` without a sharp and a retail book that have a price at both ends.
Answer<Reverse> reverse_movement(std::span<const Series> all, UtcTime now);

}  // namespace signals
