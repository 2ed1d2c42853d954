#pragma once

#include <store/sqlite.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace store {

// New rows of a table, written several at a time: a statement costs more than a row. A row
// is there after flush(), which is to be called before the transaction commits, and before
// anything reads it.
class Batch {
 public:
  // The first column is never NULL.
  Batch(Database& db, std::string_view table, std::initializer_list<std::string_view> columns);

  // A value for each column.
  template <typename... Values>
  void add(const Values&... values) {
    statement().bind_from(1 + waiting_ * static_cast<int>(sizeof...(values)), values...);
    if (++waiting_ == kRows) flush();
  }
  void flush();

 private:
  static constexpr int kRows = 32;

  Statement& statement();

  Database& db_;
  std::string sql_;
  std::optional<Statement> statement_;  // made for the first row
  int waiting_ = 0;
};

}  // namespace store
