#include <base/error.hpp>
#include <store/backups.hpp>
#include <store/schema.hpp>
#include <store/settling.hpp>
#include <store/snapshot.hpp>

#include <array>

namespace store {

namespace {

constexpr int kTries = 200;
constexpr int kPauseMs = 50;

// What only grows, and what its rows were in before schema 3.
struct Growing {
  const char* table;
  const char* once;
};

constexpr std::array kOnlyGrow = {Growing{"ticket", "bet"},
                                  Growing{"leg", "bet"},
                                  Growing{"decision", "decision"},
                                  Growing{"transfer", "transfer"},
                                  Growing{"settlement", "settlement"},
                                  Growing{"result", "result"}};

Exit exit_for_copy(int code) {
  switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Exit::temp_fail;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Exit::data;
    default: return Exit::io;
  }
}

void check(int code, const char* file) {
  if (code == SQLITE_OK || code == SQLITE_DONE) return;
  throw Error{exit_for_copy(code), "cannot copy the store to {}: {}", file, sqlite3_errstr(code)};
}

void append_rows(Database& copy, const char* pragma, const char* what,
                 std::vector<std::string>& wrong) {
  constexpr int kMost = 10;  // of each kind, in words
  Statement query{copy, pragma};
  for (int i = 0; i < kMost && query.step(); ++i) {
    if (query.view(0) != "ok") wrong.push_back(fmt::format("{}: {}", what, query.view(0)));
  }
}

std::int64_t integer_of(Database& db, const char* sql) {
  Statement query{db, sql};
  query.step();
  return query.integer(0);
}

// The proofs are of the tables of now. A copy of an older schema is migrated beside
// itself, since it stays what it was when it was taken.
std::vector<std::string> prove_ledger_of(Database& copy, const std::filesystem::path& file) {
  const auto schema = static_cast<std::size_t>(integer_of(copy, "PRAGMA user_version"));
  if (schema == newest_version()) return prove_ledger(copy);
  const auto beside = file.string() + ".migrated";
  take_snapshot(copy, beside);
  migrate_file(beside);
  std::vector<std::string> wrong;
  {
    auto migrated = Database::open(beside, Mode::copy);
    wrong = prove_ledger(migrated);
  }
  std::filesystem::remove(beside);
  return wrong;
}

}  // namespace

void take_snapshot(Database& from, const std::filesystem::path& to) {
  sqlite3* handle = nullptr;
  const int code =
      sqlite3_open_v2(to.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> target{handle, sqlite3_close_v2};
  check(code, to.c_str());
  auto* backup = sqlite3_backup_init(handle, "main", from.handle(), "main");
  if (!backup) check(sqlite3_errcode(handle), to.c_str());
  // All pages in one step, which is one read transaction: with several, each
  // commit of a writer would start it anew.
  int done = SQLITE_BUSY;
  for (int i = 0; i < kTries && (done == SQLITE_BUSY || done == SQLITE_LOCKED); ++i) {
    if (i > 0) sqlite3_sleep(kPauseMs);
    done = sqlite3_backup_step(backup, -1);
  }
  const int finished = sqlite3_backup_finish(backup);
  check(done == SQLITE_DONE ? finished : done, to.c_str());
}

CopyFacts facts_of(Database& copy) {
  CopyFacts facts;
  facts.schema = integer_of(copy, "PRAGMA user_version");
  facts.page_size = integer_of(copy, "PRAGMA page_size");
  facts.store = identity_of(copy);
  std::vector<std::string> tables;
  Statement schema{copy, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1, 2"};
  while (schema.step()) {
    facts.schema_sql += fmt::format("{} {} {}\n", schema.view(0), schema.view(1), schema.view(2));
    if (schema.view(0) == "table") tables.push_back(schema.text(1));
  }
  for (const auto& table : tables) {
    Statement count{copy, fmt::format("SELECT count(*) FROM \"{}\"", table)};
    count.step();
    facts.rows[table] = count.integer(0);
  }
  return facts;
}

std::vector<std::string> prove_copy(const std::filesystem::path& file) {
  std::vector<std::string> wrong;
  try {
    auto copy = Database::open(file, Mode::copy);
    append_rows(copy, "PRAGMA integrity_check", "integrity", wrong);
    append_rows(copy, "PRAGMA foreign_key_check", "a row that refers to none, in", wrong);
    if (!wrong.empty()) return wrong;  // the ledger of damaged pages says nothing
    return prove_ledger_of(copy, file);
  } catch (const Error& error) {
    if (error.exit() == Exit::io) throw;  // a full disk says nothing of the copy
    wrong.emplace_back(error.what());
  }
  return wrong;
}

std::vector<std::string> lost_rows(const std::map<std::string, std::int64_t>& before,
                                   const std::map<std::string, std::int64_t>& now) {
  std::vector<std::string> lost;
  for (const auto& [table, once] : kOnlyGrow) {
    const auto had = before.contains(table) ? before.find(table) : before.find(once);
    const auto has = now.find(table);
    const auto count = has == now.end() ? 0 : has->second;
    if (had == before.end() || count >= had->second) continue;
    lost.push_back(
        fmt::format("{} has {} rows, and {} in the last backup", table, count, had->second));
  }
  return lost;
}

std::vector<std::string> differences(Database& copy, Database& live) {
  struct Sums {
    const char* what;
    const char* last;  // the highest id of the copy
    const char* sql;   // rows up to it
  };
  constexpr std::array kSums = {
      Sums{"the bets", "SELECT coalesce(max(id), 0) FROM ticket",
           "SELECT name, strategy, count(*), sum(stake) FROM ticket JOIN mode_word ON "
           "mode_word.id = mode WHERE ticket.id <= ? GROUP BY 1, 2"},
      Sums{"the ledger", "SELECT coalesce(max(id), 0) FROM transfer",
           "SELECT mode, account, count(*), sum(amount) FROM ledger WHERE txn <= ? GROUP BY 1, 2"}};
  std::vector<std::string> found;
  for (const auto& sums : kSums) {
    Statement last{copy, sums.last};
    last.step();
    const auto rows = [&](Database& db) {
      std::string text;
      Statement query{db, sums.sql};
      query.bind(last.integer(0));
      while (query.step()) {
        text += fmt::format("{} {}: {} of {}; ", query.view(0), query.view(1), query.integer(2),
                            query.integer(3));
      }
      return text;
    };
    const auto here = rows(copy);
    const auto there = rows(live);
    if (here != there) {
      found.push_back(fmt::format("{} up to {}: the copy has {}the store {}", sums.what,
                                  last.integer(0), here, there));
    }
  }
  const auto grown = lost_rows(facts_of(copy).rows, facts_of(live).rows);
  found.insert(found.end(), grown.begin(), grown.end());
  return found;
}

}  // namespace store
