#pragma once

#include <chrono>
#include <vector>

namespace demo {

inline constexpr int teams = 20;

struct Fixture {
  std::chrono::sys_days date;
  std::chrono::minutes time;  // on a clock in the United Kingdom
  int home;
  int away;
};

// Every team at home to every other, 38 rounds from August 2023 to May 2024, in
// order of kick-off.
std::vector<Fixture> fixtures();

}  // namespace demo
