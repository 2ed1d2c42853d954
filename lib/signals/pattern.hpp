#pragma once

#include <signals/series.hpp>

#include <string_view>

namespace signals {

// How the median of the books went, the first that holds.
enum class Pattern {
  unknown,      // it has fewer than two values
  stable,       // it ends less than 0.5 from where it began, with one reversal at most
  trending,     // 1.5 or more, without a reversal
  is_volatile,  // two reversals of 0.5 or more
  late_steam,   // more than 0.5 an hour, over less than four hours
  drifting,     // anything else
};

std::string_view to_string(Pattern pattern);

// The median of the books that have a value, wherever it changed.
std::vector<Point> median_of(std::span<const Series> all);

Pattern pattern_of(std::span<const Point> median);

}  // namespace signals
