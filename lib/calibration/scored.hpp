#pragma once

#include <base/answer.hpp>

#include <optional>
#include <span>

namespace calibration {

// What a model gave a selection before its event, and whether that won.
struct Scored {
  double score = 0;  // 0 to 1: a probability, or a confidence, which only ranks
  bool won = false;
};

// Why no curve can be fitted: `bad_input` for a score that is not from 0 to 1, `none`
// where there is nothing, or all of them won or lost.
std::optional<NoAnswer> why_not_fitted(std::span<const Scored> past);

}  // namespace calibration
