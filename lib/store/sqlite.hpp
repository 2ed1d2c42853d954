#pragma once

#include <base/time.hpp>

#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

// For every program but init-home a path with no store behind it is a mistake to
// report, not a store to start. `create` makes and migrates it; `any` is what
// migration itself opens: a file of any schema, or none. `copy` is one that
// nobody writes to, of any schema: nothing is made beside it, no -wal, no lock.
enum class Mode { read, write, create, any, copy };

// An open store, at this program's schema.
class Database {
 public:
  // `file` is a home's data/bets/bets.db. Throws Error: no_input when it is
  // missing, config when its schema is not this program's, temp_fail when it is
  // busy for longer than `patience`.
  static Database open(const std::filesystem::path& file, Mode mode,
                       std::chrono::milliseconds patience = std::chrono::seconds{10});

  void run(const char* sql);  // one or more statements, no results

  // Without waiting, commits are safe from a crash of ours and not, for a while, from a
  // power cut, and closing leaves a short log to the next who opens.
  void wait_for_disk(bool waits);

  // Whether the file that was opened is no longer the one of its name.
  bool has_moved() const;

  sqlite3* handle() const { return handle_.get(); }
  std::int64_t last_id() const { return sqlite3_last_insert_rowid(handle_.get()); }

 private:
  friend class Statement;

  struct Close {
    void operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const noexcept { sqlite3_finalize(handle); }
  };
  // Statements that nobody uses now, by their text: none is compiled twice.
  using Idle = std::unordered_multimap<std::string, std::unique_ptr<sqlite3_stmt, Finalize>>;

  std::unique_ptr<sqlite3, Close> handle_;
  std::shared_ptr<Idle> idle_ = std::make_shared<Idle>();
};

// Where the store of a home is.
std::filesystem::path file_of(const std::filesystem::path& home);

// A prepared statement. Bind from the left, then step through the rows:
//
//   Statement query{db, "SELECT id FROM bet WHERE event = ?"};
//   query.bind(event.value());
//   while (query.step()) ids.push_back(query.integer(0));
class Statement {
 public:
  Statement(Database& db, std::string_view sql);

  template <typename... Values>
  Statement& bind(const Values&... values) {
    sqlite3_reset(handle_.get());
    return bind_from(1, values...);
  }

  // Likewise from the parameter `first` on, of a statement that is not at a row.
  template <typename... Values>
  Statement& bind_from(int first, const Values&... values) {
    (bind_one(first++, values), ...);
    return *this;
  }
  void unbind() { sqlite3_clear_bindings(handle_.get()); }  // every parameter is NULL

  bool step();  // true: there is a row; false: done
  void run() {
    step();
    sqlite3_reset(handle_.get());
  }

  bool is_null(int column) const {
    return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL;
  }
  std::int64_t integer(int column) const { return sqlite3_column_int64(handle_.get(), column); }
  double real(int column) const { return sqlite3_column_double(handle_.get(), column); }
  std::string_view view(int column) const;  // valid until the next step
  std::string text(int column) const { return std::string{view(column)}; }
  UtcTime time(int column) const { return from_unix(integer(column)); }

  std::optional<std::int64_t> optional_integer(int column) const {
    return is_null(column) ? std::nullopt : std::optional{integer(column)};
  }
  std::optional<double> optional_real(int column) const {
    return is_null(column) ? std::nullopt : std::optional{real(column)};
  }
  std::optional<UtcTime> optional_time(int column) const {
    return is_null(column) ? std::nullopt : std::optional{time(column)};
  }

 private:
  struct GiveBack {
    std::shared_ptr<Database::Idle> idle;
    void operator()(sqlite3_stmt* handle) const noexcept;
  };

  void bind_one(int index, std::int64_t value);
  void bind_one(int index, int value) { bind_one(index, std::int64_t{value}); }
  void bind_one(int index, double value);
  void bind_one(int index, std::string_view value);
  void bind_one(int index, const char* value) { bind_one(index, std::string_view{value}); }
  void bind_one(int index, const std::string& value) { bind_one(index, std::string_view{value}); }
  void bind_one(int index, UtcTime value) { bind_one(index, to_unix(value)); }
  void bind_one(int index, std::nullopt_t);
  template <typename Value>
  void bind_one(int index, const std::optional<Value>& value) {
    value ? bind_one(index, *value) : bind_one(index, std::nullopt);
  }
  void check(int code) const;

  sqlite3* db_;
  std::unique_ptr<sqlite3_stmt, GiveBack> handle_;
};

// BEGIN IMMEDIATE, so that a second writer fails here and not at COMMIT.
// Rolls back unless commit() was reached.
class Transaction {
 public:
  explicit Transaction(Database& db);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // Whatever is still being read ends here.
  void commit();

 private:
  Database& db_;
  bool open_ = true;
};

}  // namespace store
