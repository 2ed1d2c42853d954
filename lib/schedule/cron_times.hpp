#pragma once

#include <base/time.hpp>

#include <bitset>
#include <optional>
#include <span>
#include <string_view>

namespace schedule {

// When Debian's cron runs a line, the machine's clock being UTC.
struct CronTimes {
  std::bitset<60> minutes;
  std::bitset<24> hours;
  std::bitset<32> days;      // of the month, 1 to 31
  std::bitset<13> months;    // 1 to 12
  std::bitset<7> weekdays;   // 0: Sunday
  bool any_day = false;      // day of month begins with *
  bool any_weekday = false;  // day of week begins with *; neither: the two are ORed
  bool at_reboot = false;    // and at no time
};

// The five fields of a line. Throws Error{Exit::data} for what cron refuses, and
// for what it takes without a word and never meant: 5-3, mon#1.
CronTimes parse_times(std::span<const std::string_view, 5> fields);
CronTimes parse_nickname(std::string_view name);  // "@daily"

// The last minute at or before `now` at which it runs, the first one after it,
// within 400 days.
std::optional<UtcTime> last_time(const CronTimes& times, UtcTime now);
std::optional<UtcTime> next_time(const CronTimes& times, UtcTime now);

}  // namespace schedule
