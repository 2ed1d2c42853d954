#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace store {

// From the names that providers use to the ids of rows, making rows for names
// never seen. One object a transaction: it remembers what it has looked up.
class Identity {
 public:
  Identity(Database& db, std::string provider);

  std::int64_t book(const std::string& key);
  std::int64_t market(const market::Market& market);
  std::int64_t participant(const std::string& sport, market::Role role, const std::string& given);
  std::int64_t competition(const std::string& sport, const std::string& key);

  // The same without making a row; none for a name never seen.
  std::optional<std::int64_t> known_participant(const std::string& sport, market::Role role,
                                                const std::string& given);

  // From now on the provider's `name` is that participant, too.
  void rename(const std::string& sport, market::Role role, const std::string& name,
              std::int64_t participant);

 private:
  Database& db_;
  std::string provider_;
  std::unordered_map<std::string, std::int64_t> books_;
  std::map<market::Market, std::int64_t> markets_;
  std::unordered_map<std::string, std::int64_t> competitions_;
  std::unordered_map<std::string, std::int64_t> participants_;
};

}  // namespace store
