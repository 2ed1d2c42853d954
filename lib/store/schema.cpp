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

}  // namespace

void migrate(Database& db) {
  db.run("PRAGMA journal_mode = WAL");  // a restore that was killed leaves it off
  for (auto step = version(db); step < kSchemaSteps.size(); ++step) {
    Transaction transaction{db};
    if (version(db) != step) continue;  // another init-home was here first
    db.run(kSchemaSteps[step]);
    db.run(fmt::format("PRAGMA user_version = {}", step + 1).c_str());
    transaction.commit();
  }
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
