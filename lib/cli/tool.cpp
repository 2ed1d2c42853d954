#include <base/plain.hpp>
#include <cli/arguments.hpp>
#include <cli/tool.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <new>
#include <system_error>
#include <tuple>
#include <vector>

namespace cli {

namespace {

namespace fs = std::filesystem;

int fail(const Tool& tool, Exit exit, const char* why) {
  try {
    std::fprintf(stderr, "%s: %s\n", tool.name, plain(why, "\n\t").c_str());
  } catch (const std::bad_alloc&) {
    std::fprintf(stderr, "%s: out of memory\n", tool.name);
  }
  return static_cast<int>(exit);
}

UtcTime now_of(const cxxopts::ParseResult& args, UtcTime clock) {
  if (args.count("now") == 0) return clock;
  try {
    return parse_utc(args["now"].as<std::string>());
  } catch (const Error& error) {
    throw Error{Exit::usage, "--now: {}", error.what()};
  }
}

Format format_of(const cxxopts::ParseResult& args) {
  if (args.count("format")) return parse_format(args["format"].as<std::string>());
  return isatty(STDOUT_FILENO) ? Format::table : Format::tsv;
}

fs::path home_of(const cxxopts::ParseResult& args, Needs needs) {
  if (needs == Needs::nothing) return {};
  const char* variable = std::getenv("BETOPS_HOME");
  fs::path home = args.count("home")        ? fs::path{args["home"].as<std::string>()}
                  : variable && variable[0] ? fs::path{variable}
                                            : fs::path{"."};
  if (needs == Needs::home && !fs::exists(home / "config/betops.yaml")) {
    throw Error{Exit::no_input,
                "{} is not a home: it has no config/betops.yaml; make one with "
                "'init-home DIR --desk football', or name yours with --home or BETOPS_HOME",
                home.string()};
  }
  return home;
}

Needs needs_of(const Tool& tool, const cxxopts::ParseResult& args) {
  const auto& operands = args.unmatched();
  const bool is_homeless = tool.homeless && !operands.empty() && operands.front() == tool.homeless;
  return is_homeless ? Needs::place : tool.needs;
}

// --verbose: what it runs with, and what that came to.
void tell_beginning(const Run& run) {
  const auto home = run.home.empty() ? "" : " home=" + fs::weakly_canonical(run.home).string();
  run.note(fmt::format("version={} now={}{}", version(), format_utc(run.now), home));
}

void tell_end(const Run& run, std::chrono::steady_clock::time_point began) {
  using std::chrono::microseconds;
  const auto elapsed = std::chrono::steady_clock::now() - began;
  rusage used{};
  ::getrusage(RUSAGE_SELF, &used);
  const auto cpu = std::chrono::seconds{used.ru_utime.tv_sec + used.ru_stime.tv_sec} +
                   microseconds{used.ru_utime.tv_usec + used.ru_stime.tv_usec};
  run.note(fmt::format("elapsed_ms={} cpu_ms={} maxrss_kib={}",
                       std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count(),
                       std::chrono::duration_cast<std::chrono::milliseconds>(cpu).count(),
                       used.ru_maxrss));
}

Exit run(const Tool& tool, int argc, char** argv) {
  const auto began = std::chrono::steady_clock::now();
  cxxopts::Options options{tool.name, fmt::format("{} - {}", tool.name, tool.summary)};
  options.custom_help(tool.operands ? fmt::format("[OPTION...] {}", tool.operands)
                                    : std::string{"[OPTION...]"});
  if (tool.options) tool.options(options.add_options());
  auto common = options.add_options();
  const auto text = [] { return cxxopts::value<std::string>(); };
  if (tool.needs != Needs::nothing) {
    common("home", "The operation's folder (default: $BETOPS_HOME, else .)", text(), "DIR");
  }
  common("now", "Run as if it were this time (2026-03-01T19:30:00Z)", text(), "TIME");
  common("format", "table, tsv, csv or json (default: table on a terminal, else tsv)", text(),
         "FORMAT");
  if (tool.writes == Writes::yes) common("n,dry-run", "The same run, without keeping anything");
  common("q,quiet", "No summary line");
  common("v,verbose", "Say on standard error what it runs with and what it cost");
  common("h,help", "Print this text");
  common("version", "Print the version");

  const auto ordered = options_first(options, argc, argv);
  std::vector<const char*> tokens;
  tokens.reserve(ordered.size());
  for (const auto& token : ordered) tokens.push_back(token.c_str());
  const auto args = options.parse(static_cast<int>(tokens.size()), tokens.data());
  if (args.count("help")) return fmt::print("{}", options.help()), Exit::ok;
  if (args.count("version")) return fmt::print("{} {}\n", tool.name, version()), Exit::ok;
  if (!tool.operands && !args.unmatched().empty()) {
    throw Error{Exit::usage, "no operand expected: '{}'", args.unmatched().front()};
  }

  const bool verbose = args.count("verbose") != 0;
  const auto clock = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const Run run{.args = args,
                .home = home_of(args, needs_of(tool, args)),
                .now = now_of(args, clock),
                .clock = clock,
                .format = format_of(args),
                .dry_run = tool.writes == Writes::yes && args.count("dry-run") != 0,
                .quiet = args.count("quiet") != 0,
                .name = tool.name};
  if (verbose) tell_beginning(run);
  const auto exit = tool.run(run);
  if (verbose) tell_end(run, began);
  return exit;
}

// In a slot of safecron that waits for its input, what is missing is not there yet: come again.
Exit in_slot(Exit exit) {
  const char* awaits = std::getenv("SAFECRON_AWAITS");
  return exit == Exit::no_input && awaits && awaits[0] ? Exit::temp_fail : exit;
}

}  // namespace

const char* version() {
  return BETOPS_VERSION;
}

void Run::summary(std::string_view pairs) const {
  if (!quiet) note(pairs);
}

// The work is done by now: that nobody can be told is no reason to fail it.
void Run::note(std::string_view text) const {
  std::fflush(stdout);
  const auto line = fmt::format("{}: {}\n", name, plain(text, "\n\t"));
  std::ignore = std::fwrite(line.data(), 1, line.size(), stderr);
}

int main(const Tool& tool, int argc, char** argv) try {
  const auto exit = run(tool, argc, argv);
  if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
    return fail(tool, Exit::io, "cannot write to standard output");
  }
  return static_cast<int>(exit);
} catch (const cxxopts::exceptions::exception& error) {
  return fail(tool, Exit::usage, error.what());
} catch (const Error& error) {
  return fail(tool, in_slot(error.exit()), error.what());
} catch (const std::system_error& error) {
  return fail(tool, Exit::io, error.what());
} catch (const std::bad_alloc&) {
  return fail(tool, Exit::temp_fail, "out of memory");
} catch (const std::exception& error) {
  return fail(tool, Exit::software, error.what());
}

}  // namespace cli
