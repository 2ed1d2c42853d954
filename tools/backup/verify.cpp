#include "commands.hpp"
#include "proof.hpp"

#include <set>

namespace backup {

namespace {

struct VerifyTotals {
  std::size_t ok = 0;
  std::size_t bad = 0;
  std::size_t sealed = 0;
  std::optional<Error> unreachable;
};

std::string deep_fault(Session& session, archive::Place& place, const archive::Manifest& manifest) {
  const auto copy = session.scratch / "copy.db";
  auto fault = unpack_store(session, place, manifest, copy, session.scratch);
  std::filesystem::remove(copy);
  for (const auto& file : manifest.others) {
    if (fault.empty()) fault = unpack_fault(session, place, file);
  }
  return fault;
}

class Verifier {
 public:
  Verifier(Session& session, std::optional<store::Database>& db, cli::Table& table)
      : session_{session}, table_{table}, record_{session, db}, deep_{session.run.has("deep")} {
    if (db) known_ = store::BackupRecords{*db}.newest_checks();
  }

  void verify(archive::Place& place) {
    const auto listing = place.list();
    std::set<std::string> seen;
    for (const auto& [name, why] : listing.broken) {
      seen.insert(name);
      report(name, place.name(), store::CheckKind::verify, why);
    }
    for (const auto& manifest : listing.backups) {
      seen.insert(manifest.name);
      verify(place, manifest);
    }
    // What was there, was not deleted by us, and is not there.
    for (const auto& [where, check] : known_) {
      const auto& [name, at] = where;
      if (at != place.name() || seen.contains(name) || check.kind == store::CheckKind::prune)
        continue;
      if (!check.ok && check.kind == store::CheckKind::upload) continue;  // it never got there
      report(name, at, store::CheckKind::verify, "missing");
    }
  }

  VerifyTotals totals;

 private:
  void verify(archive::Place& place, const archive::Manifest& manifest) {
    auto kind = store::CheckKind::verify;
    auto fault = stored_fault(place, manifest);
    if (fault.empty() && deep_) {
      if (session_.is_sealed(manifest)) {
        ++totals.sealed;
        record_(manifest.name, place.name(), kind, {});
        table_.add({manifest.name, place.name(), "not opened",
                    "its bytes are whole; the key to it is not here"});
        return;
      }
      kind = store::CheckKind::deep;
      fault = deep_fault(session_, place, manifest);
    }
    report(manifest.name, place.name(), kind, fault);
  }

  void report(const std::string& name, const std::string& place, store::CheckKind kind,
              const std::string& fault) {
    fault.empty() ? ++totals.ok : ++totals.bad;
    record_(name, place, kind, fault);
    table_.add({name, place, fault.empty() ? "ok" : "bad", fault.empty() ? cli::Cell{} : fault});
  }

  Session& session_;
  cli::Table& table_;
  Recorder record_;
  bool deep_;
  std::map<std::pair<std::string, std::string>, store::BackupCheck> known_;
};

}  // namespace

Exit verify(const cli::Run& run) {
  Session session{run};
  auto db = session.open_store();
  cli::Table table{run.format, {"backup", "place", "status", "why"}};
  Verifier verifier{session, db, table};
  auto& totals = verifier.totals;
  for (auto* place : session.places()) {
    try {
      verifier.verify(*place);
    } catch (const Error& error) {
      if (place == &session.here) throw;
      totals.unreachable = error;
      run.note(error.what());
    }
  }
  table.finish();
  run.summary(fmt::format("ok={} bad={} not_opened={}", totals.ok, totals.bad, totals.sealed));
  if (totals.bad > 0) return Exit::data;
  if (totals.unreachable) return totals.unreachable->exit();
  return Exit::ok;
}

}  // namespace backup
