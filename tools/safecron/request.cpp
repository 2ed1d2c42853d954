#include <base/duration.hpp>
#include <safecron/request.hpp>

#include <charconv>

namespace safecron {

namespace {

using std::chrono::milliseconds;

milliseconds duration_in(const char* option, std::string_view text) {
  try {
    return parse_duration(text);
  } catch (const Error& error) {
    throw Error{Exit::usage, "--{}: {}", option, error.what()};
  }
}

milliseconds duration(const cli::Run& run, const char* option) {
  return duration_in(option, run.text(option));
}

// It names files, metrics and messages.
std::string parse_job(const std::string& name) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
  const bool fits = !name.empty() && name.size() <= 64 && name.front() != '.' &&
                    name.front() != '-' && name.find_first_not_of(kLetters) == std::string::npos;
  if (!fits) {
    throw Error{Exit::usage, "not a job's name: '{}' (letters, digits, '_', '.', '-')", name};
  }
  return name;
}

void read_busy(const std::string& text, Request& request) {
  const auto equals = text.find('=');
  const auto policy = text.substr(0, equals);
  if (policy == "skip" || policy == "replace") {
    request.busy = policy == "skip" ? Busy::skip : Busy::replace;
    if (equals == std::string::npos) return;
  } else if (policy == "wait") {
    request.busy = Busy::wait;
    if (equals == std::string::npos) return;
    request.busy_wait = duration_in("busy", std::string_view{text}.substr(equals + 1));
    return;
  }
  throw Error{Exit::usage, "--busy: not skip, wait, wait=TIME or replace: '{}'", text};
}

void read_warnings(std::string_view text, std::set<int>& warnings) {
  for (;;) {
    const auto part = text.substr(0, text.find(','));
    int status = 0;
    const auto [rest, error] = std::from_chars(part.data(), part.data() + part.size(), status);
    if (error != std::errc{} || rest != part.data() + part.size() || status < 1 || status > 125) {
      throw Error{Exit::usage, "--warn: not an exit status from 1 to 125: '{}'", part};
    }
    warnings.insert(status);
    if (part.size() == text.size()) return;
    text.remove_prefix(part.size() + 1);
  }
}

std::optional<schedule::Gate> read_gate(const cli::Run& run) {
  if (!run.has("at")) {
    for (const auto* option : {"tz", "days", "catchup"}) {
      if (run.has(option)) throw Error{Exit::usage, "--{} needs --at", option};
    }
    return std::nullopt;
  }
  if (!run.has("tz")) throw Error{Exit::usage, "--at needs --tz: whose time is it?"};
  return schedule::parse_gate(run.text("tz"), run.text("at"),
                              run.has("days") ? run.text("days") : "");
}

}  // namespace

void options(cxxopts::OptionAdder add) {
  const auto text = [](const char* otherwise = nullptr) {
    auto value = cxxopts::value<std::string>();
    return otherwise ? value->default_value(otherwise) : value;
  };
  add("timeout", "How long an attempt may take", text("1h"), "TIME");
  add("grace", "Between TERM and KILL", text("10s"), "TIME");
  add("retries", "How often to try again what may pass", cxxopts::value<int>()->default_value("0"),
      "N");
  add("backoff", "Before the first retry, at most; doubles", text("30s"), "TIME");
  add("deadline", "How long all attempts may take", text(), "TIME");
  add("busy", "When it still runs: skip, wait, wait=TIME or replace", text("skip"), "POLICY");
  add("log", "Append its output to this file of the home (default: logs/JOB/DATE.log)", text(),
      "FILE");
  add("warn", "Beside 3, exit statuses that are a warning and no failure (2)", text(), "STATUSES");
  add("shell", "The command is one string, for sh -c");
  add("tz", "The zone of --at", text(), "ZONE");
  add("at", "Run once for each of these local times (15:00,17:00)", text(), "TIMES");
  add("days", "Of these local days only (mon-fri)", text(), "DAYS");
  add("catchup", "How late a slot may run", text("1h"), "TIME");
  add("ping", "The secret that holds this job's healthchecks address", text(), "NAME");
}

Request request_of(const cli::Run& run, std::size_t command_words) {
  const auto& operands = run.args.unmatched();
  if (command_words == 0 || operands.size() != command_words + 1) {
    throw Error{Exit::usage, "one job and its command were expected: JOB -- COMMAND ARG..."};
  }
  Request request{
      .job = parse_job(operands.front()),
      .command = {operands.begin() + 1, operands.end()},
      .home = std::filesystem::absolute(run.home).lexically_normal(),
      .log = run.has("log") ? run.text("log") : "",
      .timeout = duration(run, "timeout"),
      .grace = duration(run, "grace"),
      .busy_wait = std::chrono::minutes{5},
      .catchup = std::chrono::duration_cast<std::chrono::seconds>(duration(run, "catchup")),
      .ping = run.has("ping") ? run.text("ping") : ""};
  if (run.has("deadline")) request.deadline = duration(run, "deadline");
  request.retries.most = run.args["retries"].as<int>();
  if (request.retries.most < 0) throw Error{Exit::usage, "--retries: less than 0"};
  request.retries.first_wait = duration(run, "backoff");
  read_busy(run.text("busy"), request);
  if (run.has("warn")) read_warnings(run.text("warn"), request.warnings);
  request.gate = read_gate(run);
  if (run.has("shell")) {
    if (request.command.size() != 1) throw Error{Exit::usage, "--shell takes one string"};
    request.command = {"/bin/sh", "-c", request.command.front()};
  }
  return request;
}

std::filesystem::path log_of(const Request& request, UtcTime now) {
  if (!request.log.empty()) return request.home / request.log;
  const auto day = format_date(std::chrono::floor<std::chrono::days>(now));
  return request.home / "logs" / request.job / (day + ".log");
}

}  // namespace safecron
