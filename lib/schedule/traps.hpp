#pragma once

#include <schedule/cron_times.hpp>
#include <schedule/job.hpp>
#include <schedule/shell.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace schedule {

// A trap of Debian's cron, or a line that it would refuse.
struct Trap {
  int line = 0;
  bool is_error = false;  // cron refuses it or it cannot work; else it deserves a look
  std::string what;       // and what to do
};

// What cron and sh make of one part of a crontab that was not meant. The lines are
// left for the caller to fill in.
using Traps = std::vector<Trap>;

Traps traps_of_variable(std::string_view name, std::string_view value);
Traps traps_of_times(const CronTimes& times);
Traps traps_of_shell(const ShellLine& line);
Traps traps_of_gate(const Job& job, const CronTimes& times);  // of a job that has one

}  // namespace schedule
