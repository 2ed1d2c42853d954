#include <store/batch.hpp>

#include <fmt/ranges.h>

#include <vector>

namespace store {

// The rows that nothing was bound to are all NULL.
Batch::Batch(Database& db, std::string_view table, std::initializer_list<std::string_view> columns)
    : db_{db} {
  const std::vector<char> values(columns.size(), '?');
  const std::vector rows(kRows, fmt::format("({})", fmt::join(values, ",")));
  sql_ = fmt::format("INSERT INTO {} ({}) SELECT * FROM (VALUES {}) WHERE column1 IS NOT NULL",
                     table, fmt::join(columns, ", "), fmt::join(rows, ","));
}

Statement& Batch::statement() {
  if (!statement_) statement_.emplace(db_, sql_);
  return *statement_;
}

void Batch::flush() {
  if (waiting_ == 0) return;
  waiting_ = 0;
  statement_->run();
  statement_->unbind();
}

}  // namespace store
