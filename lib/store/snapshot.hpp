#pragma once

#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <vector>

namespace store {

// The store as it is at one instant, in the new file `to`; writers go on
// meanwhile. Throws Error: io when the disk is full, temp_fail when it stays busy.
void take_snapshot(Database& from, const std::filesystem::path& to);

struct CopyFacts {
  std::string store;  // its identity
  std::int64_t schema = 0;
  std::int64_t page_size = 0;
  std::string schema_sql;                    // of tables, indices, views, triggers
  std::map<std::string, std::int64_t> rows;  // of each table
};

CopyFacts facts_of(Database& copy);

// What is wrong with a copy, in words: its pages, its references, its ledger;
// empty when it can be relied on. A file that is not a store is an answer as well.
std::vector<std::string> prove_copy(const std::filesystem::path& file);

// The tables that only grow and have fewer rows than they had, in words.
std::vector<std::string> lost_rows(const std::map<std::string, std::int64_t>& before,
                                   const std::map<std::string, std::int64_t>& now);

// Where a copy disagrees with the store it was taken of: the bets and postings
// that both have must be the same.
std::vector<std::string> differences(Database& copy, Database& live);

}  // namespace store
