#include "checks.hpp"

#include <health/machine.hpp>
#include <store/health.hpp>
#include <store/schema_proof.hpp>

#include <fmt/ranges.h>
#include <sqlite3.h>

namespace healthcheck {

namespace {

using health::Status;

constexpr std::size_t kListed = 3;  // of many errors

health::Finding broken(const char* name, std::vector<std::string> wrong, const char* hint) {
  const auto count = wrong.size();
  if (count > kListed) wrong.resize(kListed);
  auto value = fmt::format("{}", fmt::join(wrong, "; "));
  if (count > kListed) value += fmt::format("; and {} more", count - kListed);
  return {.name = name, .status = Status::critical, .value = std::move(value), .hint = hint};
}

}  // namespace

// One that is busy may be well; one that is missing, damaged or of another
// schema is not.
Findings store_opens(const Scene& scene) {
  try {
    auto db = store::Database::open(store::file_of(scene.run.home), store::Mode::read);
    store::Statement query{db, "SELECT count(*) FROM ticket"};
    query.step();
    health::Finding found{.name = "store", .value = fmt::format("{} bets", query.integer(0))};
    store::Statement mode{db, "PRAGMA journal_mode"};
    mode.step();
    if (mode.view(0) != "wal") {
      found.status = Status::warning;
      found.value += fmt::format(", in journal mode {}", mode.view(0));
      found.hint = "readers hold up writers: run init-home on the home again";
    }
    return {found};
  } catch (const Error& error) {
    if (error.exit() == Exit::temp_fail) throw;
    return {{.name = "store",
             .status = Status::critical,
             .value = error.what(),
             .hint = error.exit() == Exit::config
                         ? "install all tools together, of one version; run init-home on the home"
                         : "stop the jobs; 'backup restore' brings back the last good copy"}};
  }
}

Findings store_schema(const Scene& scene) {
  auto db = scene.open_store();
  const auto wrong = store::schema_faults(db);
  if (wrong.empty()) return {{.name = "store-schema", .value = "as init-home made it"}};
  return {broken("store-schema", wrong,
                 "stop the jobs: what it kept out may be in; 'backup restore' brings back a good "
                 "copy")};
}

Findings sqlite(const Scene&) {
  return {health::judge_sqlite(sqlite3_libversion_number())};
}

Findings store_wal(const Scene& scene) {
  const auto file = store::file_of(scene.run.home).string() + "-wal";
  std::error_code error;
  const auto size = std::filesystem::file_size(file, error);
  const bool is_missing = error == std::errc::no_such_file_or_directory;
  if (error && !is_missing) throw Error{Exit::io, "{}: {}", file, error.message()};
  return {health::judge_wal(is_missing ? 0 : static_cast<std::int64_t>(size), scene.limits())};
}

Findings ledger(const Scene& scene) {
  auto db = scene.open_store();
  const auto wrong = store::kept_faults(db);
  if (wrong.empty()) return {{.name = "ledger", .value = "balances"}};
  return {broken("ledger", wrong, "stop betting; 'settle --verify' lists every difference")};
}

}  // namespace healthcheck
