#pragma once

#include <array>
#include <chrono>
#include <limits>
#include <string_view>

namespace report {

// So long before the start of an event; in hours, closed below.
struct Lead {
  std::string_view name;
  double from = 0;
  double below = 0;
};

inline constexpr std::array<Lead, 7> kLeads = {
    {{"0-1 h", 0, 1},
     {"1-4 h", 1, 4},
     {"4-12 h", 4, 12},
     {"12-24 h", 12, 24},
     {"24-48 h", 24, 48},
     {"48-72 h", 48, 72},
     {"72 h and more", 72, std::numeric_limits<double>::infinity()}}};

// Null after the start.
const Lead* lead_of(std::chrono::seconds before_start);

}  // namespace report
