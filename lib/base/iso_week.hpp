#pragma once

#include <chrono>
#include <string>
#include <string_view>

// A week of ISO 8601, from Monday to Sunday, of the year that its Thursday is in.
struct IsoWeek {
  int year = 0;
  int number = 0;  // 1 to 53

  std::chrono::sys_days monday() const;
  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

IsoWeek week_of(std::chrono::sys_days day);

// "2025-W21" and nothing else. Throws Error{Exit::data}, also for a week that its year has not.
IsoWeek parse_week(std::string_view text);
std::string to_string(IsoWeek week);
