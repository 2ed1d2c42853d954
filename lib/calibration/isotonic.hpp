#pragma once

#include <calibration/scored.hpp>

#include <cstdint>
#include <vector>

namespace calibration {

// Scores that win equally often, as far as the past can tell.
struct Level {
  double from = 0;  // the lowest and the highest score seen
  double to = 0;
  std::int64_t n = 0;
  std::int64_t won = 0;

  double rate() const { return static_cast<double>(won) / static_cast<double>(n); }
  friend bool operator==(const Level&, const Level&) = default;
};

// Levels by score, each winning more often than the one before.
struct Isotonic {
  std::vector<Level> levels;
  friend bool operator==(const Isotonic&, const Isotonic&) = default;
};

// The rates that never fall as scores rise and are nearest to the past by least squares:
// pool adjacent violators (Ayer and others 1955). Equal scores are one. In any order.
Answer<Isotonic> isotonic(std::span<const Scored> past);

// Between two levels along a line; below the first and above the last as they are. Never
// nearer to 0 or 1 than Platt's targets, 1/(lost + 2) and (won + 1)/(won + 2) of the whole
// past: that nothing has won yet is no proof that it cannot.
double chance(const Isotonic& curve, double score);

}  // namespace calibration
