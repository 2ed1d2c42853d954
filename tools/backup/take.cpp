#include "commands.hpp"
#include "proof.hpp"
#include "pruning.hpp"
#include "session.hpp"

#include <process/command.hpp>
#include <process/host.hpp>
#include <store/schema_proof.hpp>
#include <store/snapshot.hpp>

#include <fmt/ranges.h>

#include <sys/random.h>

namespace backup {

namespace {

namespace fs = std::filesystem;

std::string run_id() {
  std::uint32_t number = 0;
  if (::getrandom(&number, sizeof number, 0) != sizeof number) {
    throw Error{Exit::temp_fail, "no random number"};
  }
  return fmt::format("{:08x}", number);
}

archive::PackedFile pack(Session& session, const fs::path& plain, const std::string& name) {
  const auto& recipients = session.config.backup.age_recipients;
  const auto file = name + archive::ending(recipients);
  archive::PackedFile packed{file, archive::pack(plain, session.scratch / file, recipients)};
  fs::remove(plain);
  return packed;
}

// The configuration and the models, wherever a link has them. The secrets of .env
// and the key to the backups are where they are used, and in nobody's bucket.
void archive_home(Session& session, const fs::path& to) {
  const auto& home = session.run.home;
  std::vector<std::string> argv = {
      "tar", "--create", "--file", to.string(), "--exclude=.env*", "--anchored", "--no-wildcards"};
  std::vector<fs::path> folders;
  for (const std::string folder : {"config", "models"}) {
    if (!fs::exists(home / folder)) continue;
    // The dot is for what a link leads to; the names are without it.
    folders.emplace_back(folder + "/.");
    const auto key =
        fs::weakly_canonical(session.identity()).lexically_relative(fs::canonical(home / folder));
    if (!session.identity().empty()) argv.push_back("--exclude=" + (folders.back() / key).string());
  }
  argv.insert(argv.end(), {"--transform=s,/\\.,,SH", "--directory", home.string()});
  for (const auto& folder : folders) argv.push_back(folder.string());
  const auto ended = process::run({.argv = argv, .timeout = std::chrono::hours{1}});
  const auto said = ended.err.substr(0, ended.err.find('\n'));
  constexpr int kChanged = 1;  // tar's own: a file changed while it was read
  if (ended.status == kChanged) {
    session.run.note(fmt::format("a file of config or models changed meanwhile: {}", said));
  } else if (!ended.ok()) {
    throw Error{Exit::io, "cannot archive config and models: {}", said};
  }
}

// The rows that the last backup of this store had, if its manifest is here.
std::map<std::string, std::int64_t> rows_before(Session& session, store::Database& live) {
  const auto last = store::BackupRecords{live}.last_taken(session.run.now);
  for (const auto& manifest : session.here.list().backups) {
    if (manifest.name == last) return manifest.rows;
  }
  return {};
}

// A damaged store may not take it; the message and the exit status say it as well.
void record_fault(Recorder& record, const std::string& backup, const std::string& fault,
                  const cli::Run& run) {
  try {
    record(backup, "store", store::CheckKind::deep, fault);
  } catch (const Error& error) {
    run.note(fmt::format("that is not put on record: {}", error.what()));
  }
}

archive::Manifest make(Session& session, store::Database& live, Recorder& record) {
  const auto& run = session.run;
  archive::Manifest made;
  made.host = process::host_name();
  made.name = archive::name_of(run.now, made.host, run_id());
  made.taken_at = run.now;
  made.recipients = session.config.backup.age_recipients;

  const auto snapshot = session.scratch / "store.db";
  store::take_snapshot(live, snapshot);
  auto wrong = store::prove_copy(snapshot);
  if (wrong.empty()) {
    auto copy = store::Database::open(snapshot, store::Mode::copy);
    const auto facts = store::facts_of(copy);
    made.store = facts.store;
    made.schema = facts.schema;
    made.page_size = facts.page_size;
    made.schema_sha256 = archive::digest_of_text(facts.schema_sql).sha256;
    made.rows = facts.rows;
    if (!run.has("force")) {
      wrong = store::schema_faults(copy);
      const auto lost = store::lost_rows(rows_before(session, live), facts.rows);
      wrong.insert(wrong.end(), lost.begin(), lost.end());
    }
  }
  for (const auto& fault : wrong) run.note(fault);
  if (!wrong.empty()) {
    record_fault(record, made.name, fmt::format("{}", fmt::join(wrong, "; ")), run);
    throw Error{Exit::data,
                "the store is damaged, so there is no new backup; look with 'settle "
                "--verify', and at 'backup restore -n'"};
  }
  made.database = pack(session, snapshot, made.name + ".sqlite3");
  const auto home = session.scratch / "home.tar";
  archive_home(session, home);
  made.others = {pack(session, home, made.name + ".home.tar")};
  return made;
}

// From the rename of the manifest on there is a backup.
void publish(Session& session, const archive::Manifest& manifest) {
  for (const auto& file : manifest.files()) {
    archive::publish(session.scratch / file.name, session.here.path() / file.name);
  }
  archive::Output output{session.scratch / manifest.file()};
  output.write(archive::to_json(manifest));
  output.finish();
  archive::publish(session.scratch / manifest.file(), session.here.path() / manifest.file());
}

struct Uploads {
  std::size_t done = 0;
  bool complete = true;
};

// Whatever is here and not, or not well, at the remote: also that of runs whose
// upload failed.
Uploads upload(Session& session, const std::string& store, store::Database& live, Recorder& record,
               cli::Table& table) {
  Uploads uploads;
  const auto place = session.remote->name();
  const auto checks = store::BackupRecords{live}.newest_checks();
  for (const auto& manifest : session.here.list().backups) {
    const auto check = checks.find({manifest.name, place});
    const bool is_settled = check != checks.end() &&
                            (check->second.ok || check->second.kind == store::CheckKind::prune);
    if (manifest.store != store || is_settled) continue;
    if (const auto fault = stored_fault(session.here, manifest); !fault.empty()) {
      record(manifest, session.here.name(), store::CheckKind::verify, fault);
      table.add({manifest.name, place, "not uploaded", {}, fault});
      continue;
    }
    try {
      session.remote->put(manifest, session.here.path());
      record(manifest, place, store::CheckKind::upload, {});
      table.add({manifest.name, place, "uploaded", manifest.database.packed.stored.bytes, {}});
      ++uploads.done;
    } catch (const Error& error) {
      record(manifest, place, store::CheckKind::upload, error.what());
      table.add({manifest.name, place, "not uploaded", {}, error.what()});
      session.run.note(fmt::format("{} is here and safe, and was not uploaded: {}", manifest.name,
                                   error.what()));
      uploads.complete = false;
      break;  // the others would not fare better
    }
  }
  return uploads;
}

}  // namespace

Exit take(const cli::Run& run) {
  Session session{run};
  std::optional live{store::Database::open(store::file_of(run.home), store::Mode::write)};
  if (session.keeps()) session.here.remove_unfinished();
  Recorder record{session, live};
  const auto manifest = make(session, *live, record);

  cli::Table table{run.format, {"backup", "place", "done", "bytes", "why"}};
  table.add(
      {manifest.name, session.here.name(), "taken", manifest.database.packed.stored.bytes, {}});
  Uploads uploads;
  if (session.keeps()) {
    publish(session, manifest);
    const auto& stored = manifest.database.packed.stored;
    store::BackupRecords{*live}.taken(manifest.name, run.now, stored.bytes, stored.sha256);
    record(manifest, session.here.name(), store::CheckKind::verify, {});
    if (session.remote) uploads = upload(session, manifest.store, *live, record, table);
  }
  std::size_t pruned = 0;
  if (uploads.complete) pruned = prune_all(session, *live, record, table, Shown::deleted).deleted;
  table.finish();
  run.summary(fmt::format("backup={} bytes={} bets={} uploaded={} pruned={}", manifest.name,
                          manifest.database.packed.stored.bytes, archive::bets_in(manifest),
                          uploads.done, pruned));
  return uploads.complete ? Exit::ok : Exit::partial;
}

}  // namespace backup
