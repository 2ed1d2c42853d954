#include <base/error.hpp>
#include <message/severity.hpp>

namespace message {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::info: return "info";
    case Severity::warning: return "warning";
    case Severity::critical: return "critical";
  }
  __builtin_unreachable();
}

Severity parse_severity(std::string_view text) {
  for (const auto severity : {Severity::info, Severity::warning, Severity::critical}) {
    if (text == to_string(severity)) return severity;
  }
  throw Error{Exit::usage, "no such severity: '{}' (info, warning, critical)", text};
}

std::chrono::seconds lifetime(Severity severity) {
  using namespace std::chrono_literals;
  switch (severity) {
    case Severity::info: return 6h;
    case Severity::warning: return 48h;
    case Severity::critical: return 168h;
  }
  __builtin_unreachable();
}

}  // namespace message
