#include <base/error.hpp>
#include <store/schema.hpp>
#include <store/schema_steps.hpp>
#include <store/sqlite.hpp>

namespace store {

namespace {

std::size_t version(Database& db) {
  Statement query{db, "PRAGMA user_version"};
  query.step();
  return static_cast<std::size_t>(query.integer(0));
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

void migrate(Database& db) {
  db.run("PRAGMA journal_mode = WAL");  // a restore that was killed leaves it off
  // A step may rebuild tables that others refer to. The pragma is nothing inside a
  // transaction, and the references are checked before the commit.
  db.run("PRAGMA foreign_keys = OFF");
  {
    Transaction transaction{db};
    const auto before = version(db);
    for (auto step = before; step < kSchemaSteps.size(); ++step) db.run(kSchemaSteps[step]);
    if (before < kSchemaSteps.size()) {
      db.run(kViews);
      check_references(db);
      db.run(fmt::format("PRAGMA user_version = {}", kSchemaSteps.size()).c_str());
      transaction.commit();
    }
  }
  db.run("PRAGMA foreign_keys = ON");
  require_current_schema(db);
}

SchemaChange migrate_file(const std::filesystem::path& file) {
  auto db = Database::open(file, Mode::any);
  const auto before = version(db);
  migrate(db);
  return {before, kSchemaSteps.size()};
}

void require_current_schema(Database& db) {
  const auto found = version(db);
  if (found < kSchemaSteps.size()) {
    throw Error{Exit::config,
                "the store is at schema {} and this program needs {}: run init-home on its home "
                "again, it migrates",
                found, kSchemaSteps.size()};
  }
  if (found > kSchemaSteps.size()) {
    throw Error{Exit::config,
                "the store is at schema {} and this program knows {}: it is older than the "
                "init-home that made the store; install one version of all tools",
                found, kSchemaSteps.size()};
  }
}

}  // namespace store
