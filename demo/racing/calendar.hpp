#pragma once

#include <array>
#include <chrono>
#include <vector>

namespace demo::racing {

enum class Kind { flat, jumps };

// A course that the desk knows, as its sources spell it.
struct Course {
  const char* card;
  const char* exchange;
  const char* results;
  const char* country;  // whose racing it is: "GB", "IRE"
  Kind kind;
};

struct Meeting {
  const Course* course;
  std::chrono::minutes first;  // on a clock in London, as all times of this folder
  int races;                   // half an hour apart
};

inline constexpr std::chrono::sys_days kFirstDay{std::chrono::year{2025} / 3 / 1};
inline constexpr std::chrono::sys_days kLastDay{std::chrono::year{2025} / 3 / 31};

// Two in the afternoon, two minutes apart, and one in the evening; on one day none.
std::vector<Meeting> meetings_of(std::chrono::sys_days day);

// The clocks go forward on 30 March.
std::chrono::sys_seconds utc(std::chrono::sys_days day, std::chrono::minutes at);

}  // namespace demo::racing
