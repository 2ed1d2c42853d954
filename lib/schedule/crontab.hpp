#pragma once

#include <base/time.hpp>
#include <schedule/gate.hpp>

#include <bitset>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  bool at_reboot = false;
};

// The last minute at or before `now` at which it runs, within 400 days.
std::optional<UtcTime> last_time(const CronTimes& times, UtcTime now);
std::optional<UtcTime> next_time(const CronTimes& times, UtcTime now);

// What a line runs through safecron.
struct Job {
  std::string name;
  std::optional<Gate> gate;
  std::optional<std::chrono::seconds> timeout;
  std::string home;  // of --home, variables of the crontab expanded as sh would
  std::string log;   // of --log; empty: logs/JOB/DATE.log
  std::vector<std::string> command;
};

struct Entry {
  int line = 0;
  CronTimes times;
  std::string command;     // as cron hands it to the shell
  std::optional<Job> job;  // absent: not through safecron
};

// A trap of Debian's cron, or a line that it would refuse.
struct Trap {
  int line = 0;
  bool is_error = false;  // cron refuses it or it cannot work; else it deserves a look
  std::string what;       // and what to do
};

struct Crontab {
  std::vector<Entry> entries;
  std::vector<Trap> traps;
};

// Reads a user's crontab. Never throws for what stands in it: that is a trap.
Crontab read_crontab(std::string_view text);

}  // namespace schedule
