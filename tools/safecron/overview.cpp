#include <ops/lock.hpp>
#include <safecron/overview.hpp>
#include <safecron/telling.hpp>
#include <store/runs.hpp>

namespace safecron {

namespace {

constexpr std::int64_t kShown = 50;

std::int64_t failures_in_a_row(const std::vector<store::Run>& past) {
  std::int64_t failures = 0;
  for (const auto& run : past) {
    if (run.state == "ok") break;
    ++failures;
  }
  return failures;
}

cli::Cell seconds(const std::optional<std::int64_t>& ms) {
  return ms ? cli::Cell::number(static_cast<double>(*ms) / 1000, 3) : cli::Cell{};
}

bool runs_now(const std::filesystem::path& home, const std::string& job) {
  const auto holder = ops::holder_of(home / "data/jobs" / (job + ".lock"));
  return (holder.boot == ops::boot_id() && ops::lives(holder.safecron)) || ops::lives(holder);
}

}  // namespace

Exit status(const cli::Run& run) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  cli::Table table{run.format,
                   {"job", "now", "last_run", "state", "exit", "seconds", "failures", "last_good"}};
  std::int64_t running = 0;
  std::int64_t failing = 0;
  const auto jobs = store::jobs(db);
  for (const auto& job : jobs) {
    const auto past = store::ended_runs(db, job, kShown);
    const bool is_running = runs_now(run.home, job);
    const auto failures = failures_in_a_row(past);
    running += is_running;
    failing += failures > 0;
    const auto last = past.empty() ? std::nullopt : std::optional{past.front()};
    table.add(
        {job, is_running ? "running" : "-", last ? cli::Cell{last->started_at} : cli::Cell{},
         last ? cli::Cell{last->state} : cli::Cell{}, last ? cli::Cell{last->exit} : cli::Cell{},
         seconds(last ? last->elapsed_ms : std::nullopt), failures, store::last_success(db, job)});
  }
  table.finish();
  run.summary(fmt::format("jobs={} running={} failing={}", jobs.size(), running, failing));
  return Exit::ok;
}

Exit history(const cli::Run& run, const std::string& job) {
  auto db = store::Database::open(store::file_of(run.home), store::Mode::read);
  cli::Table table{run.format,
                   {"job", "started", "state", "exit", "seconds", "attempt", "slot", "log", "run"}};
  const auto runs = store::history(db, job, kShown);
  for (const auto& past : runs) {
    table.add({past.job, past.started_at, past.state, past.exit, seconds(past.elapsed_ms),
               past.attempt, past.slot, past.log, past.name});
  }
  table.finish();
  run.summary(fmt::format("runs={}", runs.size()));
  return Exit::ok;
}

}  // namespace safecron
