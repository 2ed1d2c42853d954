#include <health/prometheus.hpp>

#include <fmt/format.h>

namespace health {

namespace {

std::string label_value(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c == '\n') {
      quoted += "\\n";
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

void begin(std::string& text, const char* name, const char* help) {
  text += fmt::format("# HELP {} {}\n# TYPE {} gauge\n", name, help, name);
}

}  // namespace

std::string prometheus_text(std::span<const Finding> findings, UtcTime now) {
  std::string text;
  begin(text, "betops_health_status", "What a check found: 0 ok, 1 warning, 2 critical.");
  for (const auto& finding : findings) {
    text += fmt::format("betops_health_status{{check={}}} {}\n", label_value(finding.name),
                        static_cast<int>(finding.status));
  }
  begin(text, "betops_health_checked", "Whether a check could be made.");
  for (const auto& finding : findings) {
    text += fmt::format("betops_health_checked{{check={}}} {}\n", label_value(finding.name),
                        finding.is_checked ? 1 : 0);
  }
  begin(text, "betops_health_value", "The number behind a finding, in its unit.");
  for (const auto& finding : findings) {
    if (!finding.measure) continue;
    text += fmt::format("betops_health_value{{check={},unit={}}} {}\n", label_value(finding.name),
                        label_value(finding.measure->unit), finding.measure->value);
  }
  begin(text, "betops_health_time_seconds", "When health was last checked.");
  text += fmt::format("betops_health_time_seconds {}\n", to_unix(now));
  return text;
}

}  // namespace health
