#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace process {

// A program to run, without a shell.
struct Command {
  std::vector<std::string> argv;  // argv[0] is looked up in PATH
  // Added to our own environment; where a secret goes, for arguments are public.
  std::vector<std::pair<std::string, std::string>> environment;
  std::string input;                      // its standard input
  std::optional<std::string> input_file;  // instead of `input`
  std::chrono::milliseconds timeout{60'000};
  std::size_t output_bytes = std::size_t{1} << 20;  // of each stream; the rest is read and dropped
};

struct Ended {
  int status = 0;  // of exit; 128 + n for signal n; 127: no such program; 126: not to be executed
  bool timed_out = false;
  std::string out;
  std::string err;

  bool ok() const { return status == 0 && !timed_out; }
};

// Runs it to its end, or kills its whole process group at the timeout. Throws
// Error{Exit::temp_fail} only where the machine has no process to give.
Ended run(const Command& command);

}  // namespace process
