#include <base/duration.hpp>
#include <base/error.hpp>
#include <schedule/job.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <iterator>
#include <span>
#include <string_view>

namespace schedule {

namespace {

// What safecron's --help says. An option that takes a value has it in the next word or after =.
constexpr std::array<std::string_view, 17> kWithValue = {
    "--home",    "--timeout", "--grace", "--retries", "--backoff", "--deadline",
    "--busy",    "--warn",    "--log",   "--tz",      "--at",      "--days",
    "--catchup", "--await",   "--ping",  "--now",     "--format"};
constexpr std::array<std::string_view, 8> kWithout = {"--shell", "--quiet", "-q", "--verbose",
                                                      "-v",      "--help",  "-h", "--version"};
constexpr std::array<std::string_view, 5> kQuestions = {"status", "history", "next", "lint",
                                                        "help"};

bool among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Arguments parse(const std::vector<std::string>& words) {
  Arguments found;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const auto& word = words[i];
    if (word == "--") {
      found.command.assign(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end());
      break;
    }
    if (!word.starts_with('-')) {
      found.operands.push_back(word);
      continue;
    }
    const auto equals = word.find('=');
    const auto name = word.substr(0, equals);
    if (among(kWithout, word)) {
      found.options[word.substr(std::min(word.find_first_not_of('-'), word.size()))];
      continue;
    }
    if (!among(kWithValue, name)) throw Error{Exit::usage, "safecron has no option {}", name};
    auto& value = found.options[name.substr(2)];
    if (equals != std::string::npos) {
      value = word.substr(equals + 1);
    } else if (i + 1 < words.size() && words[i + 1] != "--") {
      value = words[++i];
    } else {
      throw Error{Exit::usage, "{} needs a value", name};
    }
  }
  return found;
}

// It names files, metrics and messages.
std::string parse_name(const std::string& name) {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-";
  const bool fits = !name.empty() && name.size() <= 64 && name.front() != '.' &&
                    name.front() != '-' && name.find_first_not_of(kLetters) == std::string::npos;
  if (!fits) {
    throw Error{Exit::usage, "not a job's name: '{}' (letters, digits, '_', '.', '-')", name};
  }
  return name;
}

std::chrono::seconds parse_time(const std::string& option, std::string_view value) try {
  return parse_duration(value);
} catch (const Error& error) {
  throw Error{Exit::usage, "--{}: {}", option, error.what()};
}

// Nothing where it is no number from `least` to `most`.
std::optional<int> parse_number(std::string_view text, int least, int most) {
  int number = 0;
  const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool fits = error == std::errc{} && rest == text.data() + text.size() && number >= least &&
                    number <= most;
  return fits ? std::optional{number} : std::nullopt;
}

int parse_retries(const std::string& text) {
  const auto count = parse_number(text, 0, 1'000'000);
  if (!count) throw Error{Exit::usage, "--retries: not how often to try again: '{}'", text};
  return *count;
}

void read_busy(const std::string& text, Job& job) {
  const auto equals = text.find('=');
  const auto policy = text.substr(0, equals);
  const bool has_time = equals != std::string::npos;
  if (policy == "wait") {
    job.busy = Busy::wait;
    if (has_time) job.busy_wait = parse_time("busy", std::string_view{text}.substr(equals + 1));
  } else if ((policy == "skip" || policy == "replace") && !has_time) {
    job.busy = policy == "skip" ? Busy::skip : Busy::replace;
  } else {
    throw Error{Exit::usage, "--busy: not skip, wait, wait=TIME or replace: '{}'", text};
  }
}

void read_warnings(std::string_view text, Job& job) {
  for (;;) {
    const auto part = text.substr(0, text.find(','));
    const auto status = parse_number(part, 1, 125);
    if (!status) {
      throw Error{Exit::usage, "--warn: not an exit status from 1 to 125: '{}'", part};
    }
    job.warnings.insert(*status);
    if (part.size() == text.size()) return;
    text.remove_prefix(part.size() + 1);
  }
}

std::optional<Gate> gate_of(const std::map<std::string, std::string>& options) {
  const auto text = [&](const char* name) {
    const auto found = options.find(name);
    return found == options.end() ? std::string{} : found->second;
  };
  if (!options.contains("at")) {
    for (const auto* option : {"tz", "days", "catchup", "await"}) {
      if (options.contains(option)) throw Error{Exit::usage, "--{} needs --at", option};
    }
    return std::nullopt;
  }
  if (!options.contains("tz")) throw Error{Exit::usage, "--at needs --tz: whose time is it?"};
  return parse_gate(text("tz"), text("at"), text("days"));
}

std::chrono::seconds longest(const Job& job) {
  if (job.deadline) return *job.deadline + job.await;
  constexpr int kMost = 1000;  // beyond, what it may take says nothing
  std::chrono::milliseconds total = job.timeout;
  for (int n = 1; n <= std::min(job.retries.most, kMost); ++n) {
    total += wait_before(n, job.retries, 1) + job.timeout;
  }
  return std::chrono::floor<std::chrono::seconds>(total) + job.await;
}

// Elsewhere nobody would look after it, and it might be a file of the home.
std::string parse_log(const std::string& text) {
  const auto path = std::filesystem::path{text}.lexically_normal();
  const bool is_inside =
      path.has_filename() && std::distance(path.begin(), path.end()) > 1 && *path.begin() == "logs";
  if (!is_inside) throw Error{Exit::usage, "--log: not a file of logs/: '{}'", text};
  return path.string();
}

}  // namespace

Job job_of(const Arguments& arguments) {
  if (arguments.operands.size() != 1 || arguments.command.empty()) {
    throw Error{Exit::usage, "one job and its command were expected: safecron JOB -- COMMAND"};
  }
  Job job{.name = parse_name(arguments.operands.front()),
          .gate = gate_of(arguments.options),
          .command = arguments.command};
  for (const auto& [option, value] : arguments.options) {
    if (option == "timeout") job.timeout = parse_time(option, value);
    if (option == "grace") job.grace = parse_time(option, value);
    if (option == "deadline") job.deadline = parse_time(option, value);
    if (option == "backoff") job.retries.first_wait = parse_time(option, value);
    if (option == "catchup") job.catchup = parse_time(option, value);
    if (option == "await") job.await = parse_time(option, value);
    if (option == "retries") job.retries.most = parse_retries(value);
    if (option == "busy") read_busy(value, job);
    if (option == "warn") read_warnings(value, job);
    if (option == "home") job.home = value;
    if (option == "log") job.log = parse_log(value);
    if (option == "ping") job.ping = value;
  }
  if (job.await.count() > 0 && job.await >= job.catchup) {
    throw Error{Exit::usage, "--await: the last try comes after it: --catchup has to be longer"};
  }
  job.may_take = longest(job);
  if (arguments.options.contains("shell")) {
    if (job.command.size() != 1) throw Error{Exit::usage, "--shell takes one string"};
    job.command.insert(job.command.begin(), {"/bin/sh", "-c"});
  }
  return job;
}

bool is_safecron(const std::string& program) {
  return program.substr(program.rfind('/') + 1) == "safecron";
}

std::optional<Job> read_job(const std::vector<std::string>& words) {
  const auto arguments = parse(words);
  const auto& operands = arguments.operands;
  if (arguments.command.empty() && !operands.empty() && among(kQuestions, operands.front())) {
    return std::nullopt;
  }
  return job_of(arguments);
}

}  // namespace schedule
