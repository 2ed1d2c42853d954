#pragma once

#include <string_view>

namespace market {

// Where a team plays in a league that is divided.
struct Division {
  std::string_view conference;  // "East"
  std::string_view name;        // "Atlantic"
};

// Of a team of the NBA, by its name or its three letters; nothing for any other.
const Division* division_of(std::string_view sport, std::string_view team);

// Whether two spellings are of one team: the same name, in the NBA also its three letters
// or another name that it has ("LA Clippers").
bool is_same_team(std::string_view sport, std::string_view one, std::string_view other);

}  // namespace market
