#include "commands.hpp"
#include "session.hpp"

namespace backup {

Exit list(const cli::Run& run) {
  Session session{run, Session::Alone::no};
  std::map<std::pair<std::string, std::string>, store::BackupCheck> checks;
  if (auto db = session.open_store()) checks = store::BackupRecords{*db}.newest_checks();
  cli::Table table{
      run.format, {"backup", "taken", "place", "bytes", "encrypted", "check", "checked", "status"}};
  std::size_t count = 0;
  for (auto* place : session.places()) {
    const auto listing = place->list();
    for (const auto& [name, why] : listing.broken) {
      table.add({name, {}, place->name(), {}, {}, {}, {}, why});
    }
    for (const auto& manifest : listing.backups) {
      ++count;
      cli::Row row = {manifest.name,
                      manifest.taken_at,
                      place->name(),
                      manifest.database.packed.stored.bytes,
                      manifest.recipients.empty() ? "no" : "yes",
                      {},
                      {},
                      "not checked"};
      const auto found = checks.find({manifest.name, place->name()});
      if (found != checks.end()) {
        row[5] = to_string(found->second.kind);
        row[6] = found->second.at;
        row[7] = found->second.ok ? "ok" : found->second.detail;
      }
      table.add(std::move(row));
    }
  }
  table.finish();
  run.summary(fmt::format("backups={}", count));
  return Exit::ok;
}

}  // namespace backup
