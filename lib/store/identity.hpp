#pragma once

#include <market/listing.hpp>
#include <store/contestants.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

// From the names that providers use to the ids of rows, making rows for names
// never seen. One object a transaction: it remembers what it has looked up.
class Identity {
 public:
  Identity(Database& db, const Poll& poll);

  std::int64_t book(const std::string& given);  // by its key: book_key()
  std::int64_t market(const market::Market& market);
  std::int64_t participant(const std::string& sport, market::Role role, const std::string& given);
  std::int64_t competition(const std::string& given, const std::string& key);

  Spellings& spellings() { return spellings_; }
  Contestants& contestants() { return contestants_; }

  // What there is to say of names.
  std::vector<market::Skipped> take_notes();

 private:
  Database& db_;
  std::unordered_map<std::string, std::int64_t> books_;
  std::map<market::Market, std::int64_t> markets_;
  std::unordered_map<std::string, std::int64_t> competitions_;
  Spellings spellings_;
  Contestants contestants_;
};

}  // namespace store
