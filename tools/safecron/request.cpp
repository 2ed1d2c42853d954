#include <safecron/request.hpp>

namespace safecron {

void options(cxxopts::OptionAdder add) {
  const auto text = [](const char* otherwise = nullptr) {
    auto value = cxxopts::value<std::string>();
    return otherwise ? value->default_value(otherwise) : value;
  };
  add("timeout", "How long an attempt may take", text("1h"), "TIME");
  add("grace", "Between TERM and KILL", text("10s"), "TIME");
  add("retries", "How often to try again what may pass", text("0"), "N");
  add("backoff", "Before the first retry, at most; doubles", text("30s"), "TIME");
  add("deadline", "How long all attempts may take", text(), "TIME");
  add("busy", "When it still runs: skip, wait, wait=TIME or replace", text("skip"), "POLICY");
  add("log", "Append its output to this file of logs/ (default: logs/JOB/DATE.log)", text(),
      "FILE");
  add("warn", "Beside 3, exit statuses that are a warning and no failure (2)", text(), "STATUSES");
  add("shell", "The command is one string, for sh -c");
  add("tz", "The zone of --at", text(), "ZONE");
  add("at", "Run once for each of these local times (15:00,17:00)", text(), "TIMES");
  add("days", "Of these local days only (mon-fri)", text(), "DAYS");
  add("catchup", "How late a slot may run", text("1h"), "TIME");
  add("await", "How long a slot waits for input: until then exit 75 is no failure", text("0s"),
      "TIME");
  add("ping", "The secret that holds this job's healthchecks address", text(), "NAME");
}

Request request_of(const cli::Run& run, std::size_t command_words) {
  schedule::Arguments arguments{.operands = run.args.unmatched()};
  auto& operands = arguments.operands;
  const auto command = operands.end() - static_cast<std::ptrdiff_t>(command_words);
  arguments.command.assign(command, operands.end());
  operands.erase(command, operands.end());
  for (const auto* option : {"timeout", "grace", "retries", "backoff", "deadline", "busy", "log",
                             "warn", "tz", "at", "days", "catchup", "await", "ping"}) {
    if (run.has(option)) arguments.options[option] = run.text(option);
  }
  if (run.has("shell")) arguments.options["shell"];

  return {schedule::job_of(arguments), std::filesystem::absolute(run.home).lexically_normal()};
}

std::filesystem::path log_of(const Request& request, UtcTime now) {
  if (!request.job.log.empty()) return request.home / request.job.log;
  const auto day = format_date(std::chrono::floor<std::chrono::days>(now));
  return request.home / "logs" / request.job.name / (day + ".log");
}

}  // namespace safecron
