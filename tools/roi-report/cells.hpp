#pragma once

#include <cli/table.hpp>
#include <report/closing.hpp>
#include <report/significance.hpp>

#include <fmt/ranges.h>

#include <optional>
#include <string>
#include <vector>

namespace roi {

// Nothing of nothing.
inline std::optional<double> share(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

inline cli::Cell rate(std::optional<double> value) {
  return value ? cli::Cell::number(*value, 6) : cli::Cell{};
}

inline cli::Cell low(const std::optional<report::Interval>& interval) {
  return interval ? rate(interval->low) : cli::Cell{};
}

inline cli::Cell high(const std::optional<report::Interval>& interval) {
  return interval ? rate(interval->high) : cli::Cell{};
}

// "pinnacle power 12, consensus of 5 power 3"
inline cli::Cell sources_of(const report::ClosingValue& value) {
  std::vector<std::string> counts;
  for (const auto& [source, n] : value.sources) counts.push_back(fmt::format("{} {}", source, n));
  return counts.empty() ? cli::Cell{} : cli::Cell{fmt::format("{}", fmt::join(counts, ", "))};
}

}  // namespace roi
