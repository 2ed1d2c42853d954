#pragma once

#include <cli/tool.hpp>
#include <ops/retry.hpp>
#include <schedule/job.hpp>

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace safecron {

using schedule::Busy;

// What the command line asks for.
struct Request {
  std::string job;
  std::vector<std::string> command;
  std::filesystem::path home;  // absolute
  std::filesystem::path log;   // empty: logs/JOB/DATE.log
  std::chrono::milliseconds timeout;
  std::chrono::milliseconds grace;
  std::optional<std::chrono::milliseconds> deadline;  // of all attempts
  ops::Retries retries;
  Busy busy = Busy::skip;
  std::chrono::milliseconds busy_wait;
  std::optional<schedule::Gate> gate;
  std::chrono::seconds catchup;
  std::set<int> warnings{static_cast<int>(Exit::partial)};  // exit statuses that are no failure
  std::string ping;  // the name of the secret that holds the check's address
};

void options(cxxopts::OptionAdder add);

// Of the operands the last `command_words` are the command's. Throws
// Error{Exit::usage}.
Request request_of(const cli::Run& run, std::size_t command_words);

// A path of the home for a job's log: the one it asked for, else by the day.
std::filesystem::path log_of(const Request& request, UtcTime now);

}  // namespace safecron
