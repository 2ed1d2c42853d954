#pragma once

#include "market.hpp"
#include "prop.hpp"

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

struct PropsOf {
  const Game* game;
  std::array<std::vector<PropQuote>, 2> sides;  // home, away
};

// The Odds API, as its events are asked one by one: points, rebounds and assists.
std::string prop_odds(const Scene& scene, std::span<const PropsOf> games);

// Its list of events, without prices.
std::string events(const Scene& scene, std::span<const Quoted> games);

enum class State { to_come, off, live, over };

struct Listed {
  const Game* game;
  const Played* played;  // none: it is not, that day
  State state;
};

enum class Box { none, starters, played };

// ESPN: the scoreboard of a day, the summary of a game, the injury report.
std::string scoreboard(const Scene& scene, std::span<const Listed> games);
std::string summary(const Scene& scene, const Listed& listed, Box box);
std::string injuries(const Scene& scene, const Absences& absences, bool with_news);

// ESPN: who is on a team, and who of two teams plays and starts, before the game.
std::string roster(const Team& team);
std::string lineup(const Scene& scene, const Game& game, const Absences& absences);

// NBA.com: who officiates.
std::string officials(const Scene& scene, std::span<const Listed> games);

struct Headline {
  std::string id;
  std::string published;  // UTC
  std::string title;
};

// ESPN's news, and its feed in RSS.
std::string articles(std::span<const Headline> headlines);
std::string feed(std::span<const Headline> headlines);

using Players = std::array<std::vector<Expected>, 2>;  // of the home side and the away side

struct Predicted {
  const Game* game;
  double margin;
  double total;
  Players players;  // empty: nothing is said of them
};

// For load-predictions.
std::string predictions(const Scene& scene, std::span<const Predicted> games);

// "2024-10-22T23:30:00Z" of a clock in New York.
std::string utc(std::chrono::sys_days day, std::chrono::minutes at, bool with_seconds = true);

}  // namespace demo::nba
