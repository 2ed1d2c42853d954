#pragma once

#include <market/lineup.hpp>

#include <optional>
#include <string_view>

namespace market {

// "Out", "Day-To-Day": what an injury report calls it; the case of A to Z does not count.
// Absent for a word that no report is known to use.
std::optional<Availability> find_availability(std::string_view word);

// How likely a player is to miss the game, by what a report says of him: the desk's table,
// from experience, not from a sample of ours.
double miss_probability(Availability availability);

}  // namespace market
