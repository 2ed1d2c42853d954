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

// A basketball team that ESPN spells otherwise than The Odds API.
struct EspnName {
  const char* the_odds_api;
  const char* espn;
};
std::span<const EspnName> espn_names();

}  // namespace provider
