#pragma once

#include <books/tips.hpp>
#include <report/tip_figures.hpp>
#include <report/tip_path.hpp>
#include <report/trend.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace books {

// A part of the tips, by what it is called.
struct Part {
  std::string name;
  report::TipFigures figures;
};

// The best and the worst of parts, by index.
struct Ends {
  std::size_t best = 0;
  std::size_t worst = 0;
};

// What the tips of some days came to, and how things stood after them.
struct Summary {
  std::chrono::sys_days first;
  std::chrono::sys_days last;
  report::TipFigures all;
  report::TipFigures naps;
  std::vector<Part> days;  // "2025-05-19"; that had tips
  std::vector<Part> bands;
  std::optional<Ends> ends_of_days;    // by profit, of two at least
  std::optional<Ends> ends_of_bands;   // by ROI, of those with 20 tips at least
  std::optional<report::Trend> trend;  // of the days' profits, in points
  report::TipPath path{0};             // over all tips up to the last day
};

// Of the tips that were sent, from the first day to the one before `end`.
Summary summary_of(const Desk& desk, std::chrono::sys_days first, std::chrono::sys_days end);

// The same in sentences, a line each.
std::string in_words(const Summary& summary);

}  // namespace books
