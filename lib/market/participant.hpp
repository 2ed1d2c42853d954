#pragma once

#include <base/id.hpp>

#include <set>
#include <string>
#include <string_view>

namespace market {

// A team, a player, a horse or a person of one sport. Inside, it is its id; its
// names, one a source perhaps, exist only where something is read or printed.
struct Participant;
using ParticipantId = Id<Participant>;

enum class Role {
  team,
  player,  // of a team, or who competes alone
  horse,
  person,  // who takes part and does not compete: jockey, trainer, referee
};

std::string_view to_string(Role role);

// Who competes in a sport: "football" teams, "tennis" players, "racing" horses.
Role contestant_of(std::string_view sport);

// A name without blanks around it, and one where it has several.
std::string tidy_name(std::string_view name);

// What two spellings have in common that differ in the case of A to Z and in blanks.
// Any other difference (an accent, a full stop, "FC") is another name until somebody
// says otherwise. Also the key of a sport: "Football" is "football".
std::string name_key(std::string_view name);

// The name that a person would take another for, if there is one: letters differ in a
// quarter of it at most, or words were left out. Empty for none.
std::string like_name(std::string_view given, const std::set<std::string>& names);

}  // namespace market
