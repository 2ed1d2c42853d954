#pragma once

#include <schedule/cron_times.hpp>
#include <schedule/job.hpp>
#include <schedule/shell.hpp>
#include <schedule/traps.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace schedule {

struct Entry {
  int line = 0;
  CronTimes times;
  std::string command;                // as cron hands it to the shell
  std::optional<Job> job;             // absent: not through safecron
  std::string path;                   // PATH, as the line has it
  std::vector<std::string> programs;  // that have to be found there
};

struct Crontab {
  std::vector<Entry> entries;
  std::vector<Trap> traps;  // by line
};

// Reads a user's crontab. Never throws for what stands in it: that is a trap.
// `account`: HOME and LOGNAME, which cron takes from the user's account; where they
// are not given they are left as they stand, "$HOME/desk".
Crontab read_crontab(std::string_view text, const Variables& account = {});

}  // namespace schedule
