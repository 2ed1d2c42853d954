// safecron - run one job: alone, bounded, on record, and loud when it fails

#include <cli/tool.hpp>
#include <safecron/job.hpp>
#include <safecron/lint.hpp>
#include <safecron/next.hpp>
#include <safecron/overview.hpp>
#include <safecron/telling.hpp>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

// What only main() knows, and a tool's run() needs; there is one call of it.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
bool names_a_command = false;   // there is a "--"; the frame keeps that to itself
std::size_t command_words = 0;  // after it
bool has_answered = false;      // the exit status is the job's, not the frame's
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

safecron::Request request_of(const cli::Run& run) {
  try {
    return safecron::request_of(run, command_words);
  } catch (const Error& error) {
    safecron::refused(run, error.what());
    throw;
  }
}

// Else the lock or the store would be given the number of one that is closed, and
// the job's words with it.
void open_standard_streams() {
  int fd = 0;
  while (fd >= 0 && fd <= STDERR_FILENO) fd = ::open("/dev/null", O_RDWR);
  if (fd > STDERR_FILENO) ::close(fd);
}

Exit run(const cli::Run& run) {
  if (names_a_command) {
    const auto request = request_of(run);
    const int exit = safecron::run_job(run, request);
    has_answered = true;
    return static_cast<Exit>(exit);
  }
  const auto& operands = run.args.unmatched();
  const std::string what = operands.empty() ? "" : operands.front();
  if (what == "status" && operands.size() == 1) return safecron::status(run);
  if (what == "history" && operands.size() <= 2) {
    return safecron::history(run, operands.size() == 2 ? operands.back() : "");
  }
  if (what == "next" && operands.size() <= 2) {
    return safecron::next(run, operands.size() == 2 ? std::filesystem::path{operands.back()}
                                                    : run.home / "config/crontab");
  }
  if (what == "lint" && operands.size() == 2) return safecron::lint(run, operands.back());
  throw Error{Exit::usage, "a command after '--' was expected: safecron JOB -- COMMAND ARG..."};
}

}  // namespace

int main(int argc, char** argv) {
  open_standard_streams();
  const auto end_of_options = std::find(argv + 1, argv + argc, std::string_view{"--"});
  names_a_command = end_of_options != argv + argc;
  if (names_a_command) command_words = static_cast<std::size_t>(argv + argc - end_of_options - 1);
  const int exit =
      cli::main({.name = "safecron",
                 .summary = "run one job: alone, bounded, on record, loud when it fails",
                 .operands = "JOB -- COMMAND [ARG...] | status | history [JOB] | "
                             "next [CRONTAB] | lint CRONTAB",
                 .needs = cli::Needs::home,
                 .homeless = names_a_command ? nullptr : "lint",
                 .options = safecron::options,
                 .run = run},
                argc, argv);
  constexpr int kNotStarted = 125;  // the job's own statuses are not ours to use
  return names_a_command && !has_answered && exit != 0 ? kNotStarted : exit;
}
