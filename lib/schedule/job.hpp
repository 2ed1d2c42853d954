#pragma once

#include <schedule/gate.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace schedule {

// What a line runs through safecron.
struct Job {
  std::string name;
  std::optional<Gate> gate;
  std::chrono::seconds catchup{std::chrono::hours{1}};   // how late a slot may still run
  std::chrono::seconds may_take{std::chrono::hours{1}};  // all attempts, and the waits between
  std::string home;  // of --home, else of BETOPS_HOME; variables of the crontab expanded
  std::string log;   // of --log, in the home; empty: logs/JOB/DATE.log
  std::vector<std::string> command;  // of --shell: sh -c STRING
};

bool is_safecron(const std::string& program);  // by its name, wherever it is

// The words of a command whose program is safecron; nothing where they run no job:
// "safecron status". Throws Error for what safecron would refuse.
std::optional<Job> read_job(const std::vector<std::string>& words);

}  // namespace schedule
