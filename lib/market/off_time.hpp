#pragma once

#include <base/answer.hpp>

#include <chrono>
#include <string_view>

namespace market {

// The clock by which a card or a list of results tells when races begin.
enum class Clock {
  half_day,   // "5:13": 12 hours, and not which half of the day
  whole_day,  // "17:13"
};

// After midnight at the course. Races of Great Britain and Ireland begin from 10:00 to
// 21:59: on the clock of half a day 12 is noon, 1 to 9 are after noon and 10 and 11 before.
// No answer for what is no time of that clock, or none at which races begin.
Answer<std::chrono::minutes> off_time(std::string_view text, Clock clock);

}  // namespace market
