#pragma once

#include <span>

namespace provider {

// A football team that two sources spell differently.
struct TeamName {
  const char* the_odds_api;
  const char* football_data;
};

// The teams of the leagues that both have; those that both spell alike are not there. A
// team of which The Odds API has had two names is there twice.
std::span<const TeamName> team_names();

// A team of the NBA that its league and ESPN spell otherwise than The Odds API.
struct NbaName {
  const char* the_odds_api;
  const char* nba;
};
std::span<const NbaName> nba_names();

}  // namespace provider
