#pragma once

#include <base/answer.hpp>
#include <market/participant.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Who is meant by a player's name, where two teams meet. Sources give players no common
// id, and each spells in its own way: by full name, by initial, the last name first. No
// step looks for the nearest spelling: Jalen and Jaylin Williams are two.
namespace market {

// A player of one of the two teams, by all that he is known to be called.
struct Player {
  ParticipantId id;
  std::vector<std::string> names;
};

// How a name was found to be a player's, the surest first.
enum class NameStep {
  exact,
  folded,   // but for marks, case, full stops, apostrophes, hyphens and "(IND)"
  suffix,   // and but for Jr, Sr, II, III, IV at the end
  turned,   // "Last First" or "Last, First"
  initial,  // "F. Last"
  alias,    // a short name that everybody knows: Cam Johnson is Cameron Johnson
};

std::string_view to_string(NameStep step);

struct FoundPlayer {
  ParticipantId id;
  NameStep step = NameStep::exact;
};

// The first step at which any of the players has the name decides. No answer where none
// has it, or two.
Answer<FoundPlayer> find_player(std::string_view name, std::span<const Player> players);

// The forms that steps compare. `folded_name` is "luka doncic" of "Luka Dončić (DAL)".
std::string folded_name(std::string_view name);
std::string without_suffix(std::string_view folded);

}  // namespace market
