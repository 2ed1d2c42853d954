#include <base/error.hpp>
#include <schedule/crontab.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace schedule {

namespace {

constexpr std::size_t kLongestCommand = 998;  // bytes
constexpr std::string_view kBlanks = " \t";

std::string_view skip_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(kBlanks), text.size()));
}

std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find_first_of(kBlanks), text.size());
  const auto word = text.substr(0, end);
  text = skip_blanks(text.substr(end));
  return word;
}

bool is_quote(char c) {
  return c == '"' || c == '\'';
}

struct Variable {
  std::string name;
  std::string value;
};

// NAME = VALUE, either of them quoted or not. What does not fit is a line of times.
std::optional<Variable> read_variable(std::string_view line) {
  Variable found;
  if (is_quote(line.front())) {
    const auto end = line.find(line.front(), 1);
    if (end == std::string_view::npos) return std::nullopt;
    found.name = line.substr(1, end - 1);
    line = line.substr(end + 1);
  } else {
    const auto end = std::min(line.find_first_of(" \t="), line.size());
    found.name = line.substr(0, end);
    line = line.substr(end);
  }
  line = skip_blanks(line);
  if (!line.starts_with('=')) return std::nullopt;
  line = skip_blanks(line.substr(1));
  line = line.substr(0, line.find_last_not_of(kBlanks) + 1);
  if (line.empty()) return std::nullopt;
  if (!is_quote(line.front())) {
    found.value = line;
    return found;
  }
  if (line.size() < 2 || line.find(line.front(), 1) != line.size() - 1) return std::nullopt;
  found.value = line.substr(1, line.size() - 2);
  return found;
}

// What cron hands to the shell: up to the first %, \% being one.
struct Command {
  std::string text;
  bool has_input = false;  // after a %: the lines of standard input
};

Command read_command(std::string_view text) {
  Command found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%') {
      found.has_input = true;
      break;
    }
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '%') ++i;
    found.text += text[i];
  }
  return found;
}

class CrontabReader {
 public:
  explicit CrontabReader(const Variables& account)
      : variables_{{"HOME", "$HOME"},
                   {"LOGNAME", "$LOGNAME"},
                   {"PWD", "$HOME"},
                   {"SHELL", "/bin/sh"},
                   {"PATH", "/usr/bin:/bin"}} {
    for (const auto& [name, value] : account) variables_[name] = value;
  }

  Crontab read(std::string_view text) {
    while (!text.empty()) {
      ++number_;
      const auto end = text.find('\n');
      read_line(text.substr(0, end), end != std::string_view::npos);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    compare_jobs();
    std::ranges::stable_sort(found_.traps, {}, &Trap::line);
    return std::move(found_);
  }

 private:
  void error(std::string what) { found_.traps.push_back({number_, true, std::move(what)}); }

  void add(Traps traps) {
    for (auto& trap : traps) found_.traps.push_back({number_, trap.is_error, std::move(trap.what)});
  }

  void read_line(std::string_view line, bool is_ended) {
    line = skip_blanks(line);
    if (line.ends_with('\r')) {
      error("the line ends as on Windows: cron takes the carriage return for part of it");
      line.remove_suffix(1);
    }
    if (line.empty() || line.starts_with('#')) return;
    if (!is_ended) error("cron refuses a file whose last line has no newline");
    if (const auto variable = read_variable(line)) {
      add(traps_of_variable(variable->name, variable->value));
      variables_[variable->name] = variable->value;
      return;
    }
    try {
      read_entry(line);
    } catch (const Error& why) {
      error(why.what());
    }
  }

  void read_entry(std::string_view line) {
    Entry entry{.line = number_, .times = read_times(line), .path = variables_["PATH"]};
    const auto command = read_command(line);
    entry.command = command.text;
    if (line.size() > kLongestCommand) {
      throw Error{Exit::data, "cron refuses a command of more than {} bytes", kLongestCommand};
    }
    if (command.text.empty()) throw Error{Exit::data, "there is no command"};
    if (command.has_input) {
      error("cron ends the command at the %, and makes the rest its standard input; write \\%");
    }
    add(traps_of_times(entry.times));
    read_job_of(entry);
    found_.entries.push_back(std::move(entry));
  }

  static CronTimes read_times(std::string_view& line) {
    if (line.starts_with('@')) return parse_nickname(take_word(line));
    std::array<std::string_view, 5> fields;
    for (auto& field : fields) {
      field = take_word(line);
      if (field.empty())
        throw Error{Exit::data,
                    "five fields of time and a command are expected, or NAME=value "
                    "('' where it is empty)"};
    }
    return parse_times(fields);
  }

  void read_job_of(Entry& entry) {
    const auto shell = read_shell(entry.command, variables_);
    add(traps_of_shell(shell));
    for (const auto& command : shell.commands) {
      if (!shell.is_opaque) entry.programs.push_back(command.words.front());
      if (!is_safecron(command.words.front()) || entry.job) continue;
      try {
        entry.job = read_job(command.words);
      } catch (const Error& why) {
        error(why.what());
      }
    }
    if (!entry.job) return;
    const auto home = variables_.find("BETOPS_HOME");
    if (entry.job->home.empty() && home != variables_.end()) entry.job->home = home->second;
    entry.programs.push_back(entry.job->command.front());
    if (entry.job->gate) add(traps_of_gate(*entry.job, entry.times));
  }

  // A job has one lock and one history, whatever it runs.
  void compare_jobs() {
    std::map<std::string, const Entry*> first;
    for (const auto& entry : found_.entries) {
      if (!entry.job) continue;
      const auto& other = *first.emplace(entry.job->name, &entry).first->second;
      if (other.job->command == entry.job->command) continue;
      number_ = entry.line;
      error(
          fmt::format("job {} runs something else at line {}: one lock and one history for two "
                      "jobs; give it another name",
                      entry.job->name, other.line));
    }
  }

  Variables variables_;
  Crontab found_;
  int number_ = 0;
};

}  // namespace

Crontab read_crontab(std::string_view text, const Variables& account) {
  return CrontabReader{account}.read(text);
}

}  // namespace schedule
