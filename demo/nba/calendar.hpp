#pragma once

#include "league.hpp"

#include <chrono>
#include <vector>

namespace demo::nba {

enum class Stage { regular, playoffs };

struct Game {
  int id;
  std::chrono::sys_days date;  // in New York
  std::chrono::minutes tip;    // on a clock there
  int home;
  int away;
  Stage stage = Stage::regular;
  bool postponed = false;  // on that day; it is played under another number
};

// The regular season: 82 games a team from 22 October 2024 to 13 April 2025, none on three
// days in a row, in order of tip-off.
std::vector<Game> regular_season(const std::vector<Team>& teams, Random& random);

// The times that games begin at, on a clock in New York, by where the home team plays.
std::chrono::minutes tip_off(const Team& home, Random& random);

inline constexpr std::chrono::sys_days kPlayoffs{std::chrono::year{2025} / 4 / 19};

}  // namespace demo::nba
