#pragma once

#include "../arithmetic.hpp"

#include <string>
#include <vector>

namespace demo::nba {

// The league's thirty teams, which the desk knows by name, conference and division;
// their strengths and their players are invented.
inline constexpr int kTeams = 30;
inline constexpr int kConference = 15;  // the first fifteen are the East

// What a player does in a game that he plays, on average.
struct Player {
  int id;  // at ESPN
  std::string name;
  double minutes;
  double share;  // of his team's points
  double threes;
  double rebounds;
  double assists;
  double worth;  // points of margin that his team loses without him
};

struct Team {
  const char* name;
  const char* short_name;  // at ESPN: "NY"
  int id;                  // at ESPN
  int hours_west;          // of New York
  double strength;         // points of margin against an average team
  double pace;             // points that it adds to a total
  std::vector<Player> players;
};

std::vector<Team> league(Random& random);

}  // namespace demo::nba
