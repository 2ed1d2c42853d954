#include "commands.hpp"
#include "pruning.hpp"

#include <set>

namespace backup {

namespace {

// With --force, what was found missing is given up: it is no longer looked for. So
// is an upload that failed and that no later run can make up for.
void give_up(Session& session, store::Database& db, Recorder& record) {
  std::set<std::string> here;
  for (const auto& manifest : session.here.list().backups) here.insert(manifest.name);
  const auto checks = store::BackupRecords{db}.newest_checks();
  for (const auto& [where, check] : checks) {
    const auto& [backup, place] = where;
    const bool was_uploading = check.kind == store::CheckKind::upload;
    const bool can_upload = place == session.config.backup.remote && here.contains(backup);
    if (!check.ok && (check.detail == "missing" || (was_uploading && !can_upload))) {
      record(backup, place, store::CheckKind::prune, {});
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
  if (run.has("force")) give_up(session, *db, record);
  table.finish();
  run.summary(fmt::format("deleted={} kept={}", pruned.deleted, pruned.kept));
  return pruned.refused ? Exit::partial : Exit::ok;
}

}  // namespace backup
