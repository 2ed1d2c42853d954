// ingest_baseline - the least that storing an answer of The Odds API can cost
//
// usage: ingest_baseline STORE FILE
//
// Parses the file with RapidJSON and inserts the rows that fetch-odds inserts into
// an empty store, with the SQLite C API and nothing else: no checks, no lookups
// in the store, ids counted here. What fetch-odds is compared with.
#include <fmt/format.h>
#include <rapidjson/document.h>
#include <sqlite3.h>

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace {

void check(int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fmt::print(stderr, "ingest_baseline: {}\n", sqlite3_errstr(code));
  std::exit(70);
}

void run(sqlite3* db, const char* sql) {
  check(sqlite3_exec(db, sql, nullptr, nullptr, nullptr));
}

void bind(sqlite3_stmt* statement, int index, std::int64_t value) {
  check(sqlite3_bind_int64(statement, index, value));
}
void bind(sqlite3_stmt* statement, int index, std::string_view value) {
  check(sqlite3_bind_text(statement, index, value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC));
}
void bind(sqlite3_stmt* statement, int index, std::nullptr_t) {
  check(sqlite3_bind_null(statement, index));
}

class Insert {
 public:
  Insert(sqlite3* db, const std::string& sql) {
    check(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement_, nullptr));
  }
  ~Insert() { sqlite3_finalize(statement_); }
  Insert(const Insert&) = delete;
  Insert& operator=(const Insert&) = delete;

  template <typename... Values>
  void operator()(const Values&... values) {
    int index = 0;
    (bind(statement_, ++index, values), ...);
    check(sqlite3_step(statement_));
    check(sqlite3_reset(statement_));
  }

 private:
  sqlite3_stmt* statement_ = nullptr;
};

// A store begins with names of its own.
constexpr std::int64_t kFirstTeam = 1001;

// The id of a name, counted from 1; `insert` is called for a new one.
template <typename Key, typename Then>
std::int64_t id_of(std::map<Key, std::int64_t>& ids, const Key& key, Then insert) {
  const auto [found, is_new] = ids.try_emplace(key, static_cast<std::int64_t>(ids.size()) + 1);
  if (is_new) insert(found->second);
  return found->second;
}

std::string read(const char* path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

constexpr std::int64_t kNow = 1767261600;

class Store {
 public:
  explicit Store(sqlite3* db)
      : participant_{db,
                     "INSERT INTO participant (id, sport, role, name) "
                     "VALUES (?, 'basketball', 0, ?)"},
        event_{db,
               "INSERT INTO event (id, competition, form, name, home, away, starts_at, "
               "start_assumed, start_since) VALUES (?, 1, 0, '', ?, ?, ?, 0, 0)"},
        event_ref_{db, "INSERT INTO event_ref VALUES ('the-odds-api', ?, ?, 1, 0)"},
        book_{db, "INSERT INTO book VALUES (?, ?)"},
        market_{db, "INSERT INTO market VALUES (?, ?, 'game')"},
        selection_{db, "INSERT INTO selection VALUES (?, ?, ?, NULL, ?, ?)"},
        quote_{db, "INSERT INTO quote VALUES (?, ?, 0, ?, 1, ?, ?, NULL, ?, 1, NULL)"},
        present_{db, "INSERT INTO presence VALUES (?, ?, ?, 0, 1, 0, NULL, 1, NULL)"} {
    run(db, "INSERT INTO competition (id, sport, key) VALUES (1, 'basketball', 'basketball_nba')");
    run(db, "INSERT INTO question VALUES (1, 'the-odds-api', 'nba')");
    run(db, "INSERT INTO poll VALUES (1, 'the-odds-api', 'nba', '', 0, 0, 0, 0, 3, 400, '')");
  }

  void add(const rapidjson::Value& game) {
    home_ = game["home_team"].GetString();
    away_ = game["away_team"].GetString();
    const auto home = team(home_);
    const auto away = team(away_);
    event_(++events_, home, away, kNow);
    event_ref_(std::string{game["id"].GetString()}, events_);
    of_event_.clear();
    for (const auto& maker : game["bookmakers"].GetArray()) {
      const std::string key = maker["key"].GetString();
      const auto book = id_of(books_, key, [&](std::int64_t id) { book_(id, key); });
      for (const auto& offered : maker["markets"].GetArray()) add(offered, book);
    }
  }

 private:
  std::int64_t team(const std::string& name) {
    return kFirstTeam + id_of(participants_, name,
                              [&](std::int64_t id) { participant_(kFirstTeam + id, name); });
  }

  void add(const rapidjson::Value& offered, std::int64_t book) {
    const std::string name = offered["key"].GetString();
    const auto market = id_of(markets_, name, [&](std::int64_t id) { market_(id, name); });
    present_(events_, market, book);
    for (const auto& outcome : offered["outcomes"].GetArray()) {
      const auto returned = std::int64_t{std::llround(outcome["price"].GetDouble() * 100)};
      quote_(selection(outcome, market), book, kNow, returned, std::int64_t{100}, kNow);
    }
  }

  std::int64_t selection(const rapidjson::Value& outcome, std::int64_t market) {
    const auto side = side_of(outcome["name"].GetString());
    const bool has_line = outcome.HasMember("point");
    const std::int64_t line = has_line ? std::llround(outcome["point"].GetDouble() * 4) : 0;
    const auto [found, is_new] = of_event_.try_emplace({market, side, line}, selections_ + 1);
    if (is_new) {
      ++selections_;
      has_line ? selection_(selections_, events_, market, side, line)
               : selection_(selections_, events_, market, side, nullptr);
    }
    return found->second;
  }

  std::int64_t side_of(const std::string& who) const {
    if (who == home_) return 0;
    if (who == away_) return 2;
    return who == "Over" ? 3 : 4;
  }

  Insert participant_;
  Insert event_;
  Insert event_ref_;
  Insert book_;
  Insert market_;
  Insert selection_;
  Insert quote_;
  Insert present_;
  std::map<std::string, std::int64_t> participants_;
  std::map<std::string, std::int64_t> books_;
  std::map<std::string, std::int64_t> markets_;
  std::int64_t selections_ = 0;
  std::int64_t events_ = 0;
  std::string home_;  // of the game at hand, with its selections
  std::string away_;
  std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::int64_t> of_event_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: ingest_baseline STORE FILE\n");
    return 64;
  }
  const auto text = read(argv[2]);
  rapidjson::Document answer;
  if (answer.Parse(text.c_str(), text.size()).HasParseError()) return 65;

  sqlite3* db = nullptr;
  check(sqlite3_open(argv[1], &db));
  run(db, "PRAGMA foreign_keys = ON");
  run(db, "BEGIN IMMEDIATE");
  {
    Store store{db};
    for (const auto& game : answer.GetArray()) store.add(game);
  }
  run(db, "COMMIT");
  check(sqlite3_close(db));
}
