#pragma once

#include <base/error.hpp>
#include <base/time.hpp>
#include <cli/table.hpp>

#include <cxxopts.hpp>

#include <filesystem>

namespace cli {

// What every run is given. The clock is read once, so a run has one "now".
struct Run {
  const cxxopts::ParseResult& args;
  std::filesystem::path home;  // of the operation; empty unless the tool needs one
  UtcTime now;                 // --now, else the clock
  UtcTime clock;               // of this machine: what has not happened by then is in no answer
  Format format;
  bool dry_run;
  bool quiet;

  bool has(const char* option) const { return args.count(option) != 0; }
  std::string text(const char* option) const { return args[option].as<std::string>(); }

  // One line of key=value pairs on standard error, printed also when there was
  // nothing to do; --quiet silences it.
  void summary(std::string_view pairs) const;

  // Something the operator should know, on standard error, whatever --quiet says.
  void note(std::string_view text) const;

  const char* name;
};

// place: a folder that should be a home; the tool itself says where it is not.
enum class Needs { nothing, place, home };
enum class Writes { no, yes };  // yes brings --dry-run into being

// A program of the suite, as data. cli::main() is the only code that knows
// --help, --version, exit statuses and what an error looks like.
struct Tool {
  const char* name = nullptr;
  const char* summary = nullptr;   // one line; also NAME in the man page
  const char* operands = nullptr;  // what follows the options, if anything may
  Needs needs = Needs::nothing;
  const char* homeless = nullptr;  // the first operand with which a place will do
  Writes writes = Writes::no;
  void (*options)(cxxopts::OptionAdder add) = nullptr;  // of its own
  Exit (*run)(const Run& run) = nullptr;
};

const char* version();  // of all tools

int main(const Tool& tool, int argc, char** argv);

}  // namespace cli
