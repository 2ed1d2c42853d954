#pragma once

#include <market/event.hpp>
#include <store/sqlite.hpp>

#include <string>

namespace store {

// Writes results as revisions: one that says something else than the newest, is
// not older, and is not what this provider has said before (two sources that
// disagree would take turns for ever).
class ResultWriter {
 public:
  ResultWriter(Database& db, std::string provider, std::int64_t poll);

  enum class Written { nothing, first, revision };
  Written write(market::EventId event, const market::Result& result);

 private:
  // Whether a row found by one of the queries below says the same.
  static bool says(const Statement& row, const market::Result& result);

  std::string provider_;
  std::int64_t poll_;
  Statement newest_;
  Statement newest_of_provider_;
  Statement insert_;
};

}  // namespace store
