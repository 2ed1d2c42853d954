#include <schedule/report_time.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace schedule {

namespace {

using std::chrono::minutes;

std::string shown(minutes of_day) {
  return fmt::format("{:02}:{:02}", of_day.count() / 60, of_day.count() % 60);
}

bool sends_the_report(const Entry& entry) {
  if (!entry.job || entry.job->command.size() < 2) return false;
  const auto& words = entry.job->command;
  const std::string_view program{words[0]};
  return program.substr(program.rfind('/') + 1) == "dispatch" &&
         std::ranges::find(words, "daily") != words.end();
}

std::string difference(const Entry& entry, minutes report_time) {
  const auto& gate = entry.job->gate;
  if (!gate) {
    return fmt::format(
        "the daily report goes by this line, in UTC, and not at reporting.report_time, {}; --tz "
        "and --at give it a local time",
        shown(report_time));
  }
  if (gate->at == std::vector{report_time}) return {};
  std::string times;
  for (const auto at : gate->at) times += (times.empty() ? "" : ", ") + shown(at);
  return fmt::format(
      "the daily report goes by this line, at {}, and not at reporting.report_time, {}; make them "
      "the same",
      times.empty() ? "no time" : times, shown(report_time));
}

}  // namespace

std::optional<minutes> report_time_in(std::string_view yaml) {
  constexpr std::string_view kKey = "report_time:";
  for (std::size_t begin = 0; begin < yaml.size();) {
    const auto end = std::min(yaml.find('\n', begin), yaml.size());
    const auto line = yaml.substr(begin, std::min(yaml.find('#', begin), end) - begin);
    begin = end + 1;
    const auto key = line.find(kKey);
    if (key == std::string_view::npos) continue;
    const auto digits = line.find_first_not_of(" \t\"'", key + kKey.size());
    if (digits == std::string_view::npos || line.size() < digits + 5) return std::nullopt;
    const auto is_digit = [&](std::size_t i) {
      return line[digits + i] >= '0' && line[digits + i] <= '9';
    };
    if (!is_digit(0) || !is_digit(1) || line[digits + 2] != ':' || !is_digit(3) || !is_digit(4)) {
      return std::nullopt;
    }
    const int hour = (line[digits] - '0') * 10 + line[digits + 1] - '0';
    const int minute = (line[digits + 3] - '0') * 10 + line[digits + 4] - '0';
    if (hour > 23 || minute > 59) return std::nullopt;
    return minutes{hour * 60 + minute};
  }
  return std::nullopt;
}

Traps report_time_traps(std::span<const Entry> entries, minutes report_time) {
  Traps traps;
  for (const auto& entry : entries) {
    if (!sends_the_report(entry)) continue;
    auto what = difference(entry, report_time);
    if (!what.empty()) traps.push_back({entry.line, false, std::move(what)});
  }
  return traps;
}

}  // namespace schedule
