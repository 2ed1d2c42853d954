#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace provider {

// The thirty teams of the NBA.
struct NbaTeam {
  std::string_view abbreviation;  // NBA.com's
  std::string_view city;          // with the nickname the name that The Odds API has
  std::string_view nickname;

  std::string name() const;
};
std::span<const NbaTeam> nba_teams();

// The teams that a text names by nickname, as words of their own: "Heat" is a team,
// "heat" and "Heated" are not.
std::vector<std::string> nba_teams_in(std::string_view text);

}  // namespace provider
