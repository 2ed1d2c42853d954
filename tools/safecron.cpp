// safecron - run one job: alone, bounded, on record, and loud when it fails

#include <cli/tool.hpp>
#include <safecron/job.hpp>
#include <safecron/lint.hpp>
#include <safecron/next.hpp>
#include <safecron/overview.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace {

bool names_a_command = false;  // there is a "--"; the frame keeps that to itself
bool has_answered = false;     // the exit status is the job's, not the frame's

Exit run(const cli::Run& run) {
  if (names_a_command) {
    const auto request = safecron::request_of(run);
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
  names_a_command = std::any_of(argv + 1, argv + argc,
                                [](const char* token) { return std::string_view{token} == "--"; });
  const int exit =
      cli::main({.name = "safecron",
                 .summary = "run one job: alone, bounded, on record, loud when it fails",
                 .operands = "JOB -- COMMAND [ARG...] | status | history [JOB] | "
                             "next [CRONTAB] | lint CRONTAB",
                 .needs = cli::Needs::home,
                 .options = safecron::options,
                 .run = run},
                argc, argv);
  constexpr int kNotStarted = 125;  // the job's own statuses are not ours to use
  return names_a_command && !has_answered && exit != 0 ? kNotStarted : exit;
}
