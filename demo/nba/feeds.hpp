#pragma once

#include "market.hpp"

#include <chrono>
#include <span>
#include <string>

// What the desk's sources would have answered, in their own formats.
namespace demo::nba {

struct Scene {
  const std::vector<Team>& teams;
  std::chrono::sys_days day;  // in New York
  std::chrono::minutes at;    // on a clock there

  const Team& team(int which) const { return teams[static_cast<std::size_t>(which)]; }
};

struct Quoted {
  const Game* game;
  std::array<Quote, kBooks.size()> quotes;
};

// The Odds API, /odds: moneylines, spreads and totals.
std::string odds(const Scene& scene, std::span<const Quoted> games);

struct Listed {
  const Game* game;
  const Played* played;  // none: to come, or called off
};

// ESPN: the scoreboard of a day, the summary of a game that is over, the injury report.
std::string scoreboard(const Scene& scene, std::span<const Listed> games);
std::string summary(const Scene& scene, const Game& game, const Played& played);
std::string injuries(const Scene& scene, const Absences& absences, bool with_news);

struct Predicted {
  const Game* game;
  double margin;
  double total;
};

// For load-predictions.
std::string predictions(const Scene& scene, std::span<const Predicted> games);

// "2024-10-22T23:30:00Z" of a clock in New York.
std::string utc(std::chrono::sys_days day, std::chrono::minutes at, bool with_seconds = true);

}  // namespace demo::nba
