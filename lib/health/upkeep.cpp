#include <health/age.hpp>
#include <health/upkeep.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace health {

namespace {

// A backup smaller than this share of the one before has lost something.
constexpr double kShrunk = 0.8;

// A check is due so long after the first backup, and after each check.
Finding judge_check(const char* name, const std::optional<UtcTime>& last, UtcTime first,
                    UtcTime now, std::chrono::seconds limit, const char* command) {
  auto found = judge_age(name, now - last.value_or(first), limit, {},
                         fmt::format("run '{}', and see that the crontab does", command));
  if (!last) found.value = "never";
  return found;
}

}  // namespace

std::vector<Finding> judge_outbox(const Outbox& outbox, UtcTime now, const Limits& limits) {
  const auto age = outbox.oldest ? now - *outbox.oldest : std::chrono::seconds{0};
  auto waiting = judge_age("outbox", age, limits.outbox.warning, limits.outbox.critical,
                           "'notify flush' says what stands in the way");
  waiting.value = outbox.waiting == 0
                      ? std::string{"empty"}
                      : fmt::format("{} waiting, the oldest {}", outbox.waiting, spoken(age));
  Finding dead{
      .name = "dead-letters",
      .value = outbox.dead == 0 ? std::string{"none"} : fmt::format("{} given up", outbox.dead),
      .limit = "none",
      .measure = Measure{static_cast<double>(outbox.dead), "", 0.0, {}}};
  dead.status = judge(*dead.measure);
  if (dead.status != Status::ok) {
    dead.hint =
        "'notify list' says why; correct the channel, then 'notify requeue' or 'notify drop'";
  }
  return {waiting, dead};
}

std::vector<Finding> judge_backups(const Backups& backups, UtcTime now, const Limits& limits) {
  std::vector<Finding> found;
  if (!backups.store_fault.empty()) {
    found.push_back({.name = "store-proof",
                     .status = Status::critical,
                     .value = backups.store_fault,
                     .hint = "stop the jobs; 'backup restore' into another file first"});
  } else if (backups.newest) {
    const auto age = now - *backups.newest;
    found.push_back({.name = "store-proof", .value = fmt::format("whole, {} ago", spoken(age))});
  }
  if (!backups.newest) {
    found.push_back({.name = "backup",
                     .status = Status::warning,
                     .value = "no backup has ever been made",
                     .hint = "run 'backup', and have the crontab do so daily"});
    return found;
  }
  found.push_back(judge_age("backup", now - *backups.newest, limits.backup.warning,
                            limits.backup.critical,
                            "look in the log of the backup job; run 'backup'"));
  if (backups.are_sealed) {
    found.push_back({.name = "backup-verify", .value = "bytes only: the key is not here"});
    found.push_back({.name = "backup-drill", .value = "not here: the key is elsewhere"});
  } else {
    found.push_back(judge_check("backup-verify", backups.verified, *backups.oldest, now,
                                limits.verify, "backup verify --deep"));
    found.push_back(judge_check("backup-drill", backups.drilled, *backups.oldest, now, limits.drill,
                                "backup drill"));
  }

  Finding size{.name = "backup-size",
               .value = fmt::format("{} bytes", backups.bytes),
               .limit = "20% less than the one before",
               .measure = Measure{static_cast<double>(backups.bytes), "B", {}, {}}};
  if (backups.bytes_before &&
      static_cast<double>(backups.bytes) < kShrunk * static_cast<double>(*backups.bytes_before)) {
    size.status = Status::warning;
    size.value += fmt::format(", {} before", *backups.bytes_before);
    size.hint = "compare the two: 'backup list', 'backup verify --deep'";
  }
  found.push_back(size);

  Finding checks{.name = "backup-checks", .value = "good", .limit = "no check failed"};
  if (!backups.failed.empty()) {
    checks.status = Status::critical;
    checks.value = fmt::format("{}", fmt::join(backups.failed, "; "));
    checks.hint = "that copy cannot be relied on: take another with 'backup', then verify it";
  } else if (!backups.superseded.empty()) {
    checks.status = Status::warning;
    checks.value = fmt::format("{}; later ones are good", fmt::join(backups.superseded, "; "));
    checks.hint =
        "a copy went bad: look at the disk, delete its files, then 'backup prune --force'";
  }
  found.push_back(checks);
  return found;
}

}  // namespace health
