#include "commands.hpp"
#include "pruning.hpp"

namespace backup {

namespace {

// With --force, what was found missing is given up: it is no longer looked for.
void give_up_missing(store::Database& db, Recorder& record) {
  const auto checks = store::BackupRecords{db}.newest_checks();
  for (const auto& [where, check] : checks) {
    if (check.detail == "missing" && !check.ok) {
      record(where.first, where.second, store::CheckKind::prune, {});
    }
  }
}

}  // namespace

Exit prune(const cli::Run& run) {
  Session session{run};
  std::optional db{store::Database::open(store::file_of(run.home), store::Mode::write)};
  Recorder record{session, db};
  cli::Table table{run.format, {"backup", "place", "done", "bytes", "why"}};
  const auto pruned = prune_all(session, *db, record, table, Shown::all);
  if (run.has("force")) give_up_missing(*db, record);
  table.finish();
  run.summary(fmt::format("deleted={} kept={}", pruned.deleted, pruned.kept));
  return pruned.refused ? Exit::partial : Exit::ok;
}

}  // namespace backup
