#include <base/duration.hpp>
#include <base/error.hpp>
#include <schedule/job.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <span>
#include <string_view>

namespace schedule {

namespace {

// What safecron's --help says. An option that takes a value has it in the next word or after =.
constexpr std::array<std::string_view, 16> kWithValue = {
    "--home", "--timeout", "--grace", "--retries", "--backoff", "--deadline", "--busy", "--warn",
    "--log",  "--tz",      "--at",    "--days",    "--catchup", "--ping",     "--now",  "--format"};
constexpr std::array<std::string_view, 8> kWithout = {"--shell", "--quiet", "-q", "--verbose",
                                                      "-v",      "--help",  "-h", "--version"};
constexpr std::array<std::string_view, 5> kQuestions = {"status", "history", "next", "lint",
                                                        "help"};

bool among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

struct Arguments {
  std::map<std::string, std::string> options;
  std::vector<std::string> operands;
  std::vector<std::string> command;  // after --
};

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
      found.options[word];
      continue;
    }
    if (!among(kWithValue, name)) throw Error{Exit::usage, "safecron has no option {}", name};
    if (equals != std::string::npos) {
      found.options[name] = word.substr(equals + 1);
    } else if (i + 1 < words.size() && words[i + 1] != "--") {
      found.options[name] = words[++i];
    } else {
      throw Error{Exit::usage, "{} needs a value", name};
    }
  }
  return found;
}

std::chrono::seconds duration_of(const std::string& option, const std::string& value) try {
  return parse_duration(value);
} catch (const Error& error) {
  throw Error{error.exit(), "{}: {}", option, error.what()};
}

int retries_of(const std::map<std::string, std::string>& options) {
  const auto found = options.find("--retries");
  int count = 0;
  if (found != options.end()) {
    const auto& text = found->second;
    std::from_chars(text.data(), text.data() + text.size(), count);
  }
  constexpr int kMost = 1000;  // beyond, what it may take says nothing
  return std::min(count, kMost);
}

// As safecron goes about it, with the defaults of its --help.
std::chrono::seconds longest(const std::map<std::string, std::string>& options) {
  if (const auto deadline = options.find("--deadline"); deadline != options.end()) {
    return duration_of("--deadline", deadline->second);
  }
  const auto duration = [&](const char* name, std::chrono::seconds otherwise) {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : duration_of(name, found->second);
  };
  constexpr std::chrono::seconds kLongestWait{600};
  const auto timeout = duration("--timeout", std::chrono::hours{1});
  auto wait = duration("--backoff", std::chrono::seconds{30});
  auto total = timeout;
  for (auto left = retries_of(options); left > 0; --left) {
    wait = std::min(wait, kLongestWait);
    total += wait + timeout;
    wait *= 2;
  }
  return total;
}

std::optional<Gate> gate_of(const std::map<std::string, std::string>& options) {
  const auto text = [&](const char* name) {
    const auto found = options.find(name);
    return found == options.end() ? std::string{} : found->second;
  };
  const bool has_zone = options.contains("--tz");
  if (has_zone != options.contains("--at")) {
    throw Error{Exit::usage, "--at needs --tz: whose time is it? And --tz needs --at"};
  }
  if (!has_zone && (options.contains("--days") || options.contains("--catchup"))) {
    throw Error{Exit::usage, "--days and --catchup need --tz and --at"};
  }
  if (!has_zone) return std::nullopt;
  return parse_gate(text("--tz"), text("--at"), text("--days"));
}

}  // namespace

bool is_safecron(const std::string& program) {
  return program.substr(program.rfind('/') + 1) == "safecron";
}

std::optional<Job> read_job(const std::vector<std::string>& words) {
  auto arguments = parse(words);
  auto& options = arguments.options;
  const auto& operands = arguments.operands;
  if (arguments.command.empty() && !operands.empty() && among(kQuestions, operands.front())) {
    return std::nullopt;
  }
  if (operands.size() != 1 || arguments.command.empty()) {
    throw Error{Exit::usage, "safecron wants one job and its command: safecron JOB -- COMMAND"};
  }
  Job job{.name = operands.front(),
          .gate = gate_of(options),
          .home = options["--home"],
          .log = options["--log"],
          .command = std::move(arguments.command)};
  job.may_take = longest(options);
  if (options.contains("--shell")) job.command.insert(job.command.begin(), {"sh", "-c"});
  for (const auto& [name, value] : options) {
    if (name == "--catchup") job.catchup = duration_of(name, value);
  }
  return job;
}

}  // namespace schedule
