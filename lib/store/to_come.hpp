#pragma once

#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

namespace store {

// A game that is to come, as was known at `now`.
struct ToCome {
  UtcTime starts_at;
  std::optional<UtcTime> listed_at;  // first, by the provider
};

// Of a competition, by its start. Not those that were called off, nor those of which only
// the day is known.
std::vector<ToCome> games_to_come(Database& db, const std::string& competition,
                                  const std::string& provider, UtcTime now);

// When a question was answered, in [since, now], ascending.
std::vector<UtcTime> answered_at(Database& db, const std::string& provider,
                                 const std::string& scope, UtcTime since, UtcTime now);

}  // namespace store
