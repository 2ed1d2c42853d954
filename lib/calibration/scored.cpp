#include <calibration/scored.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace calibration {

std::optional<NoAnswer> why_not_fitted(std::span<const Scored> past) {
  if (past.empty()) return NoAnswer{Status::none, "nothing to fit"};
  for (const auto& one : past) {
    if (one.score >= 0 && one.score <= 1) continue;  // not a number is neither
    return NoAnswer{Status::bad_input, fmt::format("a score is from 0 to 1: {}", one.score)};
  }
  const auto won = std::ranges::count(past, true, &Scored::won);
  if (won != 0 && won != std::ssize(past)) return std::nullopt;
  return NoAnswer{Status::none,
                  fmt::format("all of {} {}", past.size(), won == 0 ? "lost" : "won")};
}

}  // namespace calibration
