#pragma once

#include <calibration/scored.hpp>

namespace calibration {

// chance = 1 / (1 + exp(-(slope x ln(score/(1 - score)) + intercept))). A model that is
// right has slope 1 and intercept 0; a slope below 1 is one that is too sure of itself.
// Neither a score nor a chance is nearer to 0 or 1 than a millionth.
struct Platt {
  double slope = 1;
  double intercept = 0;
  friend bool operator==(const Platt&, const Platt&) = default;
};

// Platt (1999) with his targets, by Newton's method with backtracking (Lin, Lin and Weng
// 2007). `none` where all scores are the same, or the higher ones do not win more often.
// In any order.
Answer<Platt> platt(std::span<const Scored> past);

double chance(const Platt& curve, double score);

}  // namespace calibration
