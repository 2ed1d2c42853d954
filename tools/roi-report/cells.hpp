#pragma once

#include <cli/table.hpp>
#include <report/significance.hpp>

#include <optional>

namespace roi {

inline cli::Cell rate(std::optional<double> value) {
  return value ? cli::Cell::number(*value, 6) : cli::Cell{};
}

inline cli::Cell low(const std::optional<report::Interval>& interval) {
  return interval ? rate(interval->low) : cli::Cell{};
}

inline cli::Cell high(const std::optional<report::Interval>& interval) {
  return interval ? rate(interval->high) : cli::Cell{};
}

}  // namespace roi
