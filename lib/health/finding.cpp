#include <base/error.hpp>
#include <health/finding.hpp>

namespace health {

std::string_view to_string(Status status) {
  switch (status) {
    case Status::ok: return "ok";
    case Status::warning: return "warning";
    case Status::critical: return "critical";
  }
  __builtin_unreachable();
}

Status parse_status(std::string_view text) {
  for (const auto status : {Status::ok, Status::warning, Status::critical}) {
    if (to_string(status) == text) return status;
  }
  throw Error{Exit::data, "no such status: '{}'", text};
}

Finding unchecked(std::string name, std::string_view why) {
  return {.name = std::move(name),
          .status = Status::warning,
          .value = "could not check",
          .hint = std::string{why},
          .is_checked = false};
}

Status judge(const Measure& measure) {
  const auto is_beyond = [&](const std::optional<double>& limit) {
    return limit && (measure.low_is_bad ? measure.value < *limit : measure.value > *limit);
  };
  if (is_beyond(measure.critical)) return Status::critical;
  return is_beyond(measure.warning) ? Status::warning : Status::ok;
}

Status Verdict::status() const {
  if (criticals > 0) return Status::critical;
  return warnings > 0 ? Status::warning : Status::ok;
}

std::string Verdict::text() const {
  switch (status()) {
    case Status::ok: return "ALL SYSTEMS OPERATIONAL";
    case Status::warning: return fmt::format("WARNINGS DETECTED: {}", warnings);
    case Status::critical: return fmt::format("CRITICAL ERRORS: {}", criticals);
  }
  __builtin_unreachable();
}

Verdict verdict(std::span<const Finding> findings) {
  Verdict found{.checks = findings.size()};
  for (const auto& finding : findings) {
    if (finding.status == Status::warning) ++found.warnings;
    if (finding.status == Status::critical) ++found.criticals;
    if (!finding.is_checked) ++found.unchecked;
  }
  return found;
}

void carry(std::vector<Finding>& findings, const std::map<std::string, Standing>& before,
           UtcTime now) {
  for (auto& finding : findings) {
    finding.since = now;
    const auto last = before.find(finding.name);
    if (last == before.end()) continue;
    const auto& [status, since] = last->second;
    if (status == finding.status) {
      finding.since = since;
    } else if (finding.status == Status::ok && since < now) {
      finding.hint = fmt::format("was {} for {}", to_string(status), spoken(now - since));
    }
  }
}

std::string spoken(std::chrono::seconds time) {
  using namespace std::chrono;
  if (time < minutes{2}) return fmt::format("{} s", time.count());
  if (time < hours{2}) return fmt::format("{} min", floor<minutes>(time).count());
  if (time < hours{72}) return fmt::format("{} h", floor<hours>(time).count());
  return fmt::format("{} d", floor<days>(time).count());
}

}  // namespace health
