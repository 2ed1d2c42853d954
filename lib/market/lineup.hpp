#pragma once

#include <market/participant.hpp>

#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace market {

// What an injury report says of a player, from the surest to play.
enum class Availability { available, probable, day_to_day, unknown, questionable, doubtful, out };

std::string_view to_string(Availability availability);

// Whom a team has said to play. Confirmed: five starters, or as many as its sport has, are
// known.
struct Lineup {
  std::set<ParticipantId> starters;
  std::set<ParticipantId> players;  // all that are listed, starters too
};

// What is known of who plays an event. Absent is what nobody knows: a lineup that is not
// confirmed, a report that could not be read. It is never an empty one.
struct Squads {
  std::optional<Lineup> home;
  std::optional<Lineup> away;
  std::optional<std::map<ParticipantId, Availability>> reported;  // who is not in it is well
};

}  // namespace market
