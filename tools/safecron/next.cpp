#include <safecron/crontab_file.hpp>
#include <safecron/next.hpp>

#include <algorithm>

namespace safecron {

namespace {

struct Due {
  std::optional<UtcTime> at;        // when cron calls for it; absent: at boot
  std::optional<std::string> slot;  // of a gate
  const schedule::Entry* entry;
};

Due due_of(const schedule::Entry& entry, UtcTime now) {
  if (!entry.job->gate) return {next_time(entry.times, now), std::nullopt, &entry};
  const auto slot = next_slot(*entry.job->gate, now);
  if (!slot) return {std::nullopt, std::nullopt, &entry};
  return {next_time(entry.times, slot->at - std::chrono::minutes{1}), slot->name, &entry};
}

}  // namespace

Exit next(const cli::Run& run, const std::filesystem::path& file) {
  const auto crontab = read_file(file);
  std::vector<Due> due;
  for (const auto& entry : crontab.entries) {
    if (entry.job) due.push_back(due_of(entry, run.now));
  }
  std::ranges::stable_sort(due, {}, [](const Due& d) { return std::pair{!d.at, d.at}; });

  cli::Table table{run.format, {"due", "job", "slot", "line"}};
  for (const auto& [at, slot, entry] : due) {
    table.add({at, entry->job->name, slot, std::int64_t{entry->line}});
  }
  table.finish();
  run.summary(fmt::format("jobs={}", due.size()));
  return Exit::ok;
}

}  // namespace safecron
