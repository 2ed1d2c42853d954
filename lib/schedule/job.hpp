#pragma once

#include <base/error.hpp>
#include <schedule/gate.hpp>
#include <schedule/retry.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace schedule {

enum class Busy { skip, wait, replace };

// What a command line of safecron asks for.
struct Job {
  std::string name;
  std::optional<Gate> gate;
  std::chrono::seconds catchup{std::chrono::hours{1}};  // how late a slot may still run
  std::chrono::seconds await{0};  // how long after its slot it waits for input
  std::chrono::seconds timeout{std::chrono::hours{1}};  // of an attempt
  std::chrono::seconds grace{10};
  std::optional<std::chrono::seconds> deadline;  // of all attempts
  Retries retries;
  std::chrono::seconds may_take{std::chrono::hours{1}};  // all attempts, and all waits
  Busy busy = Busy::skip;
  std::chrono::seconds busy_wait{std::chrono::minutes{5}};
  std::set<int> warnings{static_cast<int>(Exit::partial)};  // exit statuses that are no failure
  std::string home;  // of --home, else of BETOPS_HOME; variables of the crontab expanded
  std::string log;   // of --log, in the home; empty: logs/JOB/DATE.log
  std::string ping;  // the name of the secret that holds the check's address
  std::vector<std::string> command;  // of --shell: /bin/sh -c STRING
};

struct Arguments {
  std::map<std::string, std::string> options;  // by their long names, without the dashes
  std::vector<std::string> operands;
  std::vector<std::string> command;  // after --
};

// Throws Error{Exit::usage} for what makes no sense; for a crontab and for safecron
// itself the same.
Job job_of(const Arguments& arguments);

bool is_safecron(const std::string& program);  // by its name, wherever it is

// The words of a command whose program is safecron; nothing where they run no job:
// "safecron status". Throws Error for what safecron would refuse.
std::optional<Job> read_job(const std::vector<std::string>& words);

}  // namespace schedule
