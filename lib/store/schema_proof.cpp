#include <store/schema.hpp>
#include <store/schema_proof.hpp>
#include <store/sqlite.hpp>

#include <fmt/format.h>

#include <map>

namespace store {

namespace {

using Schema = std::map<std::string, std::string>;  // "trigger bet_is_a_fact": its SQL

// What SQLite keeps for itself is not ours: indexes of keys, statistics.
Schema schema_of(Database& db, bool with_views) {
  Schema schema;
  Statement query{db, R"(SELECT type || ' ' || name, sql FROM sqlite_schema
                          WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'
                            AND (type <> 'view' OR ?))"};
  query.bind(with_views ? 1 : 0);
  while (query.step()) schema[query.text(0)] = query.text(1);
  return schema;
}

// As a new store has it, and as this one has it.
struct Compared {
  Schema ours;
  Schema found;
};

Compared compare(Database& db) {
  const auto version = version_of(db);
  auto fresh = Database::open(":memory:", Mode::any);
  migrate(fresh, version);
  const bool with_views = version == newest_version();
  return {schema_of(fresh, with_views), schema_of(db, with_views)};
}

}  // namespace

std::vector<std::string> schema_faults(Database& db) {
  const auto [ours, found] = compare(db);
  std::vector<std::string> wrong;
  for (const auto& [name, sql] : ours) {
    const auto there = found.find(name);
    if (there == found.end()) {
      wrong.push_back(fmt::format("there is no {}", name));
    } else if (there->second != sql) {
      wrong.push_back(fmt::format("{} is not as it was made", name));
    }
  }
  for (const auto& [name, sql] : found) {  // a view or an index of the operator's does no harm
    if (name.starts_with("trigger ") && !ours.contains(name)) {
      wrong.push_back(fmt::format("{} is not ours", name));
    }
  }
  return wrong;
}

std::vector<std::string> missing_tables(Database& db) {
  const auto [ours, found] = compare(db);
  std::vector<std::string> missing;
  for (const auto& [name, sql] : ours) {
    if (name.starts_with("table ") && !found.contains(name)) missing.push_back(name);
  }
  return missing;
}

}  // namespace store
