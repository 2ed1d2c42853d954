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

}  // namespace

Pruned prune_all(Session& session, store::Database& db, Recorder& record, cli::Table& table,
                 Shown shown) {
  Pruned total;
  const auto store = store::identity_of(db);
  const auto checks = store::BackupRecords{db}.newest_checks();
  for (auto* place : session.places()) {
    for (const auto& [host, backups] : by_host(place->list(), store)) {
      const auto plan = plan_for(session, place->name(), backups, checks);
      if (!plan.refused.empty()) {
        session.run.note(fmt::format("{}: nothing is deleted: {}", place->name(), plan.refused));
        total.refused = true;
      }
      for (const auto& verdict : plan.verdicts) {
        const bool goes = !verdict.keep && plan.refused.empty();
        goes ? ++total.deleted : ++total.kept;
        const auto& manifest =
            *std::ranges::find(backups, verdict.copy.name, &archive::Manifest::name);
        if (goes && session.keeps()) {
          place->remove(manifest);
          record(manifest, place->name(), store::CheckKind::prune, {});
        }
        if (!goes && shown == Shown::deleted) continue;
        table.add({manifest.name, place->name(), goes ? "deleted" : "kept",
                   manifest.database.packed.stored.bytes, verdict.why});
      }
    }
  }
  if (session.keeps()) {
    session.here.empty_trash();
    if (session.remote) session.remote->abandon_parts();
  }
  return total;
}

}  // namespace backup
