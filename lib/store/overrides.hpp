#pragma once

#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

// What the operator allows for a time, in his own words: whoever reads it decides whether
// they mean anything.
struct Override {
  std::string name;   // "min_conf", "nap_max_odds"
  std::string value;  // "0.75"; "off": what was allowed ends
  std::string until;  // UTC
  std::string why;
  UtcTime since;
};

// The newest of that name at `now`.
std::optional<Override> find_override(Database& db, const std::string& name, UtcTime now);

// Of two of one second the first stays: false.
bool record_override(Database& db, const Override& given);

}  // namespace store
