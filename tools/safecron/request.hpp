#pragma once

#include <cli/tool.hpp>
#include <schedule/job.hpp>

#include <filesystem>

namespace safecron {

// What the command line asks for, and of which home.
struct Request {
  schedule::Job job;
  std::filesystem::path home;  // absolute
};

void options(cxxopts::OptionAdder add);

// Of the operands the last `command_words` are the command's. Throws
// Error{Exit::usage}.
Request request_of(const cli::Run& run, std::size_t command_words);

// A path of the home for a job's log: the one it asked for, else by the day.
std::filesystem::path log_of(const Request& request, UtcTime now);

}  // namespace safecron
