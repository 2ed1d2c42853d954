#pragma once

#include <base/money.hpp>
#include <base/time.hpp>

#include <optional>
#include <span>

namespace report {

// A bankroll after it moved. Money put in or taken out moved bankroll and peak alike.
struct Point {
  UtcTime at;
  Money flow;
  Money bankroll;
};

// The deepest fall of a bankroll from the highest that it had been since the first point.
struct Fall {
  double share = 0;  // of the peak
  UtcTime peak_at;
  UtcTime low_at;
  std::optional<UtcTime> recovered_at;  // it was as high again
};

// The points in order. Nothing where it never fell, or had no peak to fall from.
std::optional<Fall> deepest_fall(std::span<const Point> points);

}  // namespace report
