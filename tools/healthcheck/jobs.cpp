#include "checks.hpp"

#include "schedule.hpp"

#include <health/jobs.hpp>
#include <ops/lock.hpp>
#include <store/health.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace healthcheck {

namespace {

constexpr std::array kCore = {"fetch-odds", "fetch-results", "gen-bets", "settle", "backup"};

// The jobs of the schedule by name; one may have several lines. Without our own,
// which is running now: that it stops running is for the outside to notice.
std::map<std::string, health::Job> scheduled(const Scene& scene) {
  std::map<std::string, health::Job> jobs;
  for (const auto& entry : scene.entries()) {
    if (!entry.job || runs(entry, "healthcheck")) continue;
    const auto [known, is_new] = jobs.try_emplace(entry.job->name);
    auto& job = known->second;
    job.name = entry.job->name;
    job.is_core |= std::ranges::any_of(kCore, [&](const char* name) { return runs(entry, name); });
    const auto may_take = entry.job->may_take;
    job.may_take = is_new ? may_take : std::max(job.may_take, may_take);
    const auto until = health::last_due_before(may_take, scene.run.now, scene.limits());
    job.due = std::max(job.due, last_due(entry, scene.scheduled_since, until));
  }
  return jobs;
}

bool says_nothing(const std::filesystem::path& file) {
  std::error_code error;
  return std::filesystem::file_size(file, error) == 0 && !error;
}

// A run on record has logged, also where its log was packed or renamed since; only
// one that is there and empty says otherwise. Without a record, as in a store that
// was restored, the log of the day speaks for itself.
bool has_logged(const std::filesystem::path& home, const std::vector<std::string>& on_record,
                const std::filesystem::path& of_the_day) {
  if (std::ranges::any_of(on_record,
                          [&](const auto& file) { return !says_nothing(home / file); })) {
    return true;
  }
  const auto file = home / of_the_day;
  return std::filesystem::exists(file.string() + ".zst") ||
         (std::filesystem::exists(file) && !says_nothing(file));
}

}  // namespace

Findings jobs(const Scene& scene) {
  const auto scheduled_jobs = scheduled(scene);
  auto db = scene.open_store();
  const auto now = scene.run.now;
  Findings found{health::judge_failures(store::failures(db, now))};
  if (scheduled_jobs.empty()) return found;

  const auto boot = ops::boot_id();
  std::optional<UtcTime> newest_due;
  for (const auto& [name, job] : scheduled_jobs) {
    const auto runs = store::runs_of(db, name, boot, now);
    found.push_back(health::judge_job(job, runs, now, scene.limits()));
    newest_due = std::max(newest_due, job.due);
  }
  found.insert(found.begin(), health::judge_cron(store::newest_run(db, now), newest_due));
  return found;
}

Findings logs(const Scene& scene) {
  if (!scene.day) return {};
  const auto zone = scene.zone();
  const auto from = zone.start_of(*scene.day);
  const auto until = zone.start_of(*scene.day + std::chrono::days{1});
  const auto date = format_date(*scene.day);
  auto db = scene.open_store();
  std::set<std::string> missing;
  std::size_t expected = 0;
  for (const auto& entry : scene.entries()) {
    if (!entry.job || runs(entry, "healthcheck")) continue;
    const auto& job = *entry.job;
    const auto ended = health::last_due_before(job.may_take, scene.run.now, scene.limits());
    const auto last = std::min(until - std::chrono::seconds{1}, ended);
    if (!last_due(entry, std::max(from, scene.scheduled_since), last)) continue;
    ++expected;
    const auto of_the_day = fmt::format("logs/{}/{}.log", job.name, date);
    if (!has_logged(scene.run.home, store::logs_of(db, job.name, from, until), of_the_day)) {
      missing.insert(job.name);
    }
  }
  health::Finding finding{.name = "logs",
                          .value = fmt::format("{} of {}", expected - missing.size(), expected),
                          .limit = "every job due on " + date};
  if (!missing.empty()) {
    finding.status = health::Status::critical;
    finding.value = fmt::format("MISSING {}", fmt::join(missing, " "));
    finding.hint = "those jobs did not run: 'safecron history', is cron running?";
  }
  return {finding};
}

}  // namespace healthcheck
