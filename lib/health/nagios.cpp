#include <base/plain.hpp>
#include <health/nagios.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace health {

namespace {

// A line end would end the text, a bar begin the data.
std::string on_one_line(std::string_view text) {
  auto line = plain(text);
  std::ranges::replace(line, '|', ' ');
  return line;
}

std::string number(double value) {
  return fmt::format("{}", std::round(value * 1e4) / 1e4);
}

// "10" alarms above 10, "10:" below it.
std::string range(const std::optional<double>& limit, bool low_is_bad) {
  if (!limit) return {};
  auto text = number(*limit);
  if (low_is_bad) text += ':';
  return text;
}

std::string label(std::string name) {
  std::ranges::replace_if(
      name, [](char c) { return c == '\'' || c == '='; }, '_');
  return on_one_line(name);
}

}  // namespace

int nagios_code(const Verdict& verdict) {
  if (verdict.criticals > 0) return 2;
  if (verdict.warnings > verdict.unchecked) return 1;
  return verdict.unchecked > 0 ? 3 : 0;
}

std::string nagios_line(std::span<const Finding> findings) {
  constexpr std::array kWords = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
  const auto total = verdict(findings);
  std::string text;
  std::string data;
  for (const auto status : {Status::critical, Status::warning}) {
    for (const auto& finding : findings) {
      if (finding.status != status) continue;
      text += text.empty() ? "" : ", ";
      text += on_one_line(finding.name) + ": " + on_one_line(finding.value);
    }
  }
  for (const auto& finding : findings) {
    if (!finding.measure) continue;
    const auto& m = *finding.measure;
    data += fmt::format(" '{}'={}{};{};{};;", label(finding.name), number(m.value), m.unit,
                        range(m.warning, m.low_is_bad), range(m.critical, m.low_is_bad));
  }
  const auto bad = total.criticals + total.warnings;
  return fmt::format("{}: {}{}{}", kWords[static_cast<std::size_t>(nagios_code(total))],
                     bad == 0 ? fmt::format("{} checks", total.checks)
                              : fmt::format("{} of {} checks: ", bad, total.checks),
                     text, data.empty() ? data : " |" + data);
}

}  // namespace health
