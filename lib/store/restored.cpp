#include <store/restored.hpp>

namespace store {

namespace {

bool knows_runs(Database& db) {
  return Statement{db, "SELECT 1 FROM sqlite_schema WHERE name = 'run'"}.step();
}

}  // namespace

// What became of a run that was under way is not known here, so there is nothing
// to say of it; safecron writes a run of now anew when it ends.
void tell_restored(const std::filesystem::path& copy, const RestoredBackup& backup, UtcTime now) {
  auto db = Database::open(copy, Mode::any);
  if (!knows_runs(db)) return;
  Transaction transaction{db};
  db.run("DELETE FROM run WHERE state = 'running'");
  BackupRecords records{db};
  records.taken(backup.name, backup.taken_at, backup.bytes, backup.sha256);
  records.checked(backup.name, backup.place, {CheckKind::verify, now, true, {}});
  transaction.commit();
}

}  // namespace store
