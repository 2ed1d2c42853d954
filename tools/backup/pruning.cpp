#include "pruning.hpp"

#include <base/zone.hpp>
#include <retention/policy.hpp>

#include <algorithm>

namespace backup {

namespace {

using ByHost = std::map<std::string, std::vector<archive::Manifest>>;
using Checks = std::map<std::pair<std::string, std::string>, store::BackupCheck>;

ByHost by_host(const archive::Listing& listing, const std::string& store) {
  ByHost hosts;
  for (const auto& manifest : listing.backups) {
    if (manifest.store == store) hosts[manifest.host].push_back(manifest);
  }
  return hosts;
}

retention::Plan plan_for(Session& session, const std::string& place,
                         const std::vector<archive::Manifest>& backups, const Checks& checks) {
  std::vector<retention::Copy> copies;
  for (const auto& manifest : backups) {
    const auto check = checks.find({manifest.name, place});
    copies.push_back({manifest.name, manifest.taken_at,
                      check != checks.end() && check->second.ok &&
                          check->second.kind != store::CheckKind::prune});
  }
  return retention::plan(std::move(copies), session.config.backup.keep,
                         Zone{session.config.timezone}, session.run.now, session.run.has("force"));
}

// On record before it goes: a run that is killed in between has lost nothing that
// anybody would look for. A key without the right to delete is a way to run this;
// retention is then the remote's own.
bool remove(Session& session, archive::Place& place, const archive::Manifest& manifest,
            Recorder& record) {
  record(manifest, place.name(), store::CheckKind::prune, {});
  try {
    place.remove(manifest);
    return true;
  } catch (const Error& error) {
    if (error.exit() != Exit::unavailable) throw;
    record(manifest, place.name(), store::CheckKind::verify, {});
    session.run.note(fmt::format("nothing is deleted there: {}", error.what()));
    return false;
  }
}

void abandon_parts(Session& session) {
  try {
    session.remote->abandon_parts();
  } catch (const Error& error) {
    if (error.exit() != Exit::unavailable) throw;
    session.run.note(fmt::format("unfinished uploads stay: {}", error.what()));
  }
}

}  // namespace

Pruned prune_all(Session& session, store::Database& db, Recorder& record, cli::Table& table,
                 Shown shown) {
  Pruned total;
  const auto store = store::identity_of(db);
  const auto checks = store::BackupRecords{db}.newest_checks();
  for (auto* place : session.places()) {
    bool may_delete = true;
    for (const auto& [host, backups] : by_host(place->list(), store)) {
      const auto plan = plan_for(session, place->name(), backups, checks);
      if (!plan.refused.empty()) {
        session.run.note(fmt::format("{}: nothing is deleted: {}", place->name(), plan.refused));
        total.refused = true;
      }
      for (const auto& verdict : plan.verdicts) {
        const auto& manifest =
            *std::ranges::find(backups, verdict.copy.name, &archive::Manifest::name);
        bool goes = !verdict.keep && plan.refused.empty() && may_delete;
        if (goes && session.keeps()) {
          goes = may_delete = remove(session, *place, manifest, record);
        }
        goes ? ++total.deleted : ++total.kept;
        if (!goes && shown == Shown::deleted) continue;
        table.add({manifest.name, place->name(), goes ? "deleted" : "kept",
                   manifest.database.packed.stored.bytes, verdict.why});
      }
    }
  }
  if (session.keeps()) {
    session.here.empty_trash();
    if (session.remote) abandon_parts(session);
  }
  return total;
}

}  // namespace backup
