#include <health/jobs.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace health {

namespace {

constexpr std::int64_t kStreak = 3;      // failures running: critical in any job
constexpr std::int64_t kCoreStreak = 2;  // in one of the core
constexpr std::int64_t kSkips = 3;       // running
constexpr double kFailuresADay = 10;

class Judgement {
 public:
  explicit Judgement(std::string name) { found_.name = std::move(name); }

  void add(Status status, std::string what, std::string_view hint) {
    found_.status = std::max(found_.status, status);
    said_.push_back(std::move(what));
    if (found_.hint.empty()) found_.hint = hint;
  }

  bool is_clear() const { return said_.empty(); }

  Finding finding() && {
    found_.value = fmt::format("{}", fmt::join(said_, "; "));
    return std::move(found_);
  }

 private:
  Finding found_;
  std::vector<std::string> said_;
};

std::string said_of_good(const Runs& runs, UtcTime now) {
  if (runs.success) return fmt::format("good {} ago", spoken(now - *runs.success));
  if (runs.running) return fmt::format("running for {}", spoken(now - *runs.running));
  return "not due yet";
}

}  // namespace

UtcTime last_due_before(std::chrono::seconds may_take, UtcTime now, const Limits& limits) {
  return now - may_take - limits.job_grace;
}

Finding judge_job(const Job& job, const Runs& runs, UtcTime now, const Limits& limits) {
  Judgement judged{"job-" + job.name};
  const auto log = fmt::format("'safecron history {}' and its log say why", job.name);
  const auto streak = job.is_core ? kCoreStreak : kStreak;
  if (runs.failures > 0) {
    judged.add(runs.failures >= streak ? Status::critical : Status::warning,
               runs.failures == 1
                   ? fmt::format("last run {}", runs.last_state)
                   : fmt::format("{} runs failed, the last {}", runs.failures, runs.last_state),
               log);
  }
  const bool is_overdue = runs.running && now - *runs.running > job.may_take + limits.job_grace;
  const bool is_on_its_way = runs.running && job.due && *runs.running >= *job.due && !is_overdue;
  const bool is_late = job.due && (!runs.success || *runs.success < *job.due) && !is_on_its_way;
  const bool has_tried = runs.last && job.due && *runs.last >= *job.due;
  if (is_late && !(has_tried && runs.failures > 0)) {
    judged.add(job.is_core ? Status::critical : Status::warning,
               fmt::format("{} the run due {}", has_tried ? "no success of" : "missed",
                           format_utc(*job.due)),
               "is cron running? 'safecron next', 'safecron lint' of the crontab");
  }
  if (is_overdue) {
    judged.add(Status::warning, fmt::format("running for {}", spoken(now - *runs.running)), log);
  }
  if (runs.skips >= kSkips) {
    judged.add(Status::warning, fmt::format("{} runs skipped", runs.skips),
               "a run holds its lock: 'safecron status'");
  }
  if (runs.lost > 0) {
    judged.add(Status::warning, fmt::format("{} lost in 24 h", runs.lost),
               "the machine or safecron went down in the middle; the next run makes up for it");
  }
  if (runs.cut_off > 0) {
    judged.add(Status::warning, "a run was lost when the machine went down",
               "the next start of the job records it, and makes up for it");
  }
  if (judged.is_clear()) judged.add(Status::ok, said_of_good(runs, now), {});
  auto found = std::move(judged).finding();
  found.limit = job.due ? fmt::format("due {}", format_utc(*job.due)) : std::string{};
  if (runs.success) {
    found.measure = Measure{static_cast<double>((now - *runs.success).count()), "s", {}, {}};
  }
  return found;
}

Finding judge_failures(const Failures& failures) {
  Finding found{.name = "failures",
                .value = fmt::format("{} in 24 h, {} since the last check", failures.day,
                                     failures.since_last),
                .limit = fmt::format("{} in 24 h", kFailuresADay),
                .measure = Measure{static_cast<double>(failures.day), "", kFailuresADay, {}}};
  found.status = judge(*found.measure);
  if (found.status != Status::ok) found.hint = "'safecron history' lists them";
  return found;
}

Finding judge_cron(const std::optional<UtcTime>& newest, const std::optional<UtcTime>& due) {
  Finding found{.name = "cron",
                .value = newest ? fmt::format("last run {}", format_utc(*newest))
                                : std::string{"no run yet"}};
  if (!due) return found;
  found.limit = fmt::format("due {}", format_utc(*due));
  if (newest && *newest >= *due) return found;
  found.status = Status::critical;
  found.hint = "nothing runs: 'systemctl status cron', 'crontab -l'";
  return found;
}

}  // namespace health
