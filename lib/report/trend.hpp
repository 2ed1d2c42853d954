#pragma once

#include <report/significance.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace report {

// A value of a day, counted from any day.
struct DayValue {
  double day = 0;
  double value = 0;
};

// By how much the values rise a day, by least squares, with its 95% interval by Student's t.
struct Trend {
  double slope = 0;
  Interval interval;
  std::int64_t n = 0;
};

// Nothing of fewer than five days: shares of days that went up are no trend.
std::optional<Trend> trend_of(std::span<const DayValue> days);

}  // namespace report
