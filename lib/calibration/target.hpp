#pragma once

#include <cstdint>

namespace calibration {

// What won and what lost as a chance, by Laplace's rule, so that neither is certain (Platt
// 1999).
struct Targets {
  std::int64_t won = 0;
  std::int64_t lost = 0;

  double low() const { return 1 / (static_cast<double>(lost) + 2); }
  double high() const { return (static_cast<double>(won) + 1) / (static_cast<double>(won) + 2); }
};

}  // namespace calibration
