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

sqlite3* db = nullptr;

void check(int code) {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  fmt::print(stderr, "ingest_baseline: {}\n", sqlite3_errmsg(db));
  std::exit(70);
}

void run(const char* sql) {
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
  explicit Insert(const std::string& sql) {
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

void store(const rapidjson::Document& answer) {
  Insert participant{
      "INSERT INTO participant (id, sport, role, name) VALUES (?, 'basketball', 0, ?)"};
  Insert event{
      "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed, "
      "start_since) VALUES (?, 1, 0, '', ?, ?, ?, 0, 0)"};
  Insert event_ref{"INSERT INTO event_ref VALUES ('the-odds-api', ?, ?, 1, 0)"};
  Insert book{"INSERT INTO book VALUES (?, ?)"};
  Insert market{"INSERT INTO market VALUES (?, ?, 'game')"};
  Insert selection{"INSERT INTO selection VALUES (?, ?, ?, NULL, ?, ?)"};
  Insert quote{"INSERT INTO quote VALUES (?, ?, 0, ?, 1, ?, ?, NULL, ?, 1, NULL)"};
  Insert present{"INSERT INTO presence VALUES (?, ?, ?, 0, 1, 0, NULL, 1, NULL)"};
  run("INSERT INTO competition (id, sport, key) VALUES (1, 'basketball', 'basketball_nba')");
  run("INSERT INTO question VALUES (1, 'the-odds-api', 'nba')");
  run("INSERT INTO poll VALUES (1, 'the-odds-api', 'nba', '', 0, 0, 0, 0, 3, 400, '')");

  std::map<std::string, std::int64_t> participants;
  std::map<std::string, std::int64_t> books;
  std::map<std::string, std::int64_t> markets;
  std::int64_t selections = 0;
  std::int64_t events = 0;
  constexpr std::int64_t now = 1767261600;
  for (const auto& game : answer.GetArray()) {
    const std::string home = game["home_team"].GetString();
    const std::string away = game["away_team"].GetString();
    const auto team = [&](const std::string& name) {
      const auto new_team = [&](std::int64_t id) { participant(kFirstTeam + id, name); };
      return kFirstTeam + id_of(participants, name, new_team);
    };
    const auto home_id = team(home);
    const auto away_id = team(away);
    event(++events, home_id, away_id, now);
    event_ref(std::string{game["id"].GetString()}, events);
    std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, std::int64_t> of_event;
    for (const auto& maker : game["bookmakers"].GetArray()) {
      const std::string key = maker["key"].GetString();
      const auto book_id = id_of(books, key, [&](std::int64_t id) { book(id, key); });
      for (const auto& offered : maker["markets"].GetArray()) {
        const std::string name = offered["key"].GetString();
        const auto market_id = id_of(markets, name, [&](std::int64_t id) { market(id, name); });
        present(events, market_id, book_id);
        for (const auto& outcome : offered["outcomes"].GetArray()) {
          const std::string who = outcome["name"].GetString();
          const std::int64_t side = who == home ? 0 : who == away ? 2 : who == "Over" ? 3 : 4;
          const bool has_line = outcome.HasMember("point");
          const std::int64_t line = has_line ? std::llround(outcome["point"].GetDouble() * 4) : 0;
          const auto [found, is_new] =
              of_event.try_emplace({market_id, side, line}, selections + 1);
          if (is_new) {
            ++selections;
            has_line ? selection(selections, events, market_id, side, line)
                     : selection(selections, events, market_id, side, nullptr);
          }
          const std::int64_t returned = std::llround(outcome["price"].GetDouble() * 100);
          quote(found->second, book_id, now, returned, std::int64_t{100}, now);
        }
      }
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    fmt::print(stderr, "usage: ingest_baseline STORE FILE\n");
    return 64;
  }
  const auto text = read(argv[2]);
  rapidjson::Document answer;
  if (answer.Parse(text.c_str(), text.size()).HasParseError()) return 65;

  check(sqlite3_open(argv[1], &db));
  run("PRAGMA foreign_keys = ON");
  run("BEGIN IMMEDIATE");
  store(answer);
  run("COMMIT");
  check(sqlite3_close(db));
}
