#include <base/error.hpp>
#include <store/schema.hpp>
#include <store/schema_proof.hpp>
#include <store/schema_steps.hpp>
#include <store/sqlite.hpp>

namespace store {

namespace {

std::size_t version_or_refusal(Database& db) {
  try {
    return version_of(db);
  } catch (const Error& error) {
    if (error.exit() != Exit::data) throw;
    throw Error{Exit::data, "{}; restore a backup", error.what()};
  }
}

// A store that is made anew under another name is that name's whole or not at all.
void make_file(const std::filesystem::path& file, const Fill& fill) {
  if (std::filesystem::exists(file.string() + "-wal")) {
    throw Error{Exit::data, "{}: the store is gone, and its log is here; restore a backup",
                file.string()};
  }
  if (std::filesystem::is_symlink(file)) {
    throw Error{Exit::data, "{}: is a link, and what it leads to is gone; restore a backup",
                file.string()};
  }
  const auto beside = file.string() + ".new";
  for (const auto* ending : {"", "-wal", "-shm", "-journal"}) {  // of a run that was killed
    std::filesystem::remove(beside + ending);
  }
  {
    auto db = Database::open(beside, Mode::any);
    migrate(db, newest_version(), fill);
  }
  // Closed, its log is in it and gone, unless the disk had no room for that.
  if (std::filesystem::exists(beside + "-wal")) {
    throw Error{Exit::io, "{}: cannot be written: is the disk full?", beside};
  }
  std::filesystem::rename(beside, file);
}

void check_references(Database& db) {
  Statement query{db,
                  "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1"};
  if (!query.step()) return;
  throw Error{Exit::data,
              "the store cannot be migrated: {} rows of {} refer to no {}; restore a backup",
              query.integer(2), query.view(0), query.view(1)};
}

}  // namespace

std::size_t newest_version() {
  return schema_steps().size();
}

std::size_t version_of(Database& db) {
  Statement query{db, "PRAGMA user_version"};
  query.step();
  return static_cast<std::size_t>(query.integer(0));
}

void migrate(Database& db, std::size_t to, const Fill& fill) {
  db.run("PRAGMA journal_mode = WAL");  // a restore that was killed leaves it off
  // A step may rebuild tables that others refer to. The pragma is nothing inside a
  // transaction, and the references are checked before the commit.
  db.run("PRAGMA foreign_keys = OFF");
  {
    Transaction transaction{db};
    const auto before = version_of(db);
    for (auto step = before; step < to; ++step) {
      for (const auto* part : schema_steps()[step]) db.run(part);
    }
    if (before < to) {
      if (to == newest_version()) db.run(kViews);
      if (fill) fill(db);
      check_references(db);
      db.run(fmt::format("PRAGMA user_version = {}", to).c_str());
      transaction.commit();
    }
  }
  db.run("PRAGMA foreign_keys = ON");
}

SchemaChange migrate_file(const std::filesystem::path& file, const Fill& fill) {
  if (!std::filesystem::exists(file)) {
    make_file(file, fill);
    return {0, newest_version()};
  }
  auto db = Database::open(file, Mode::any);
  const auto before = version_or_refusal(db);
  if (before == 0 || before > newest_version()) require_current_schema(db);  // it says why not
  if (const auto missing = missing_tables(db); !missing.empty()) {
    throw Error{Exit::data, "{}: there is no {}; restore a backup", file.string(), missing.front()};
  }
  migrate(db, newest_version(), fill);
  return {before, newest_version()};
}

void require_current_schema(Database& db) {
  const auto found = version_or_refusal(db);
  if (found == 0) {
    throw Error{Exit::data, "{}: it is empty, or no store of betops; restore a backup",
                sqlite3_db_filename(db.handle(), "main")};
  }
  if (found < newest_version()) {
    throw Error{Exit::config,
                "the store is at schema {} and this program needs {}: run init-home on its home "
                "again, it migrates",
                found, newest_version()};
  }
  if (found > newest_version()) {
    throw Error{Exit::config,
                "the store is at schema {} and this program knows {}: it is older than the "
                "init-home that made the store; install one version of all tools",
                found, newest_version()};
  }
}

}  // namespace store
