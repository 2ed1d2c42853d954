#pragma once

#include "market.hpp"

#include <chrono>
#include <span>
#include <string>
#include <vector>

// What the desk's sources would have said, in their own formats.
namespace demo::racing {

struct Told {
  const Race& race;
  Market& market;
};

struct Scene {
  const std::vector<Horse>& stable;
  std::chrono::sys_days day;
};

// rpscrape's cards, in the layout of before December 2025: a clock of 12 hours.
std::string cards(const Scene& scene, std::span<const Told> races);

// What the exchange's API answers to both questions, the markets and their books. A market is
// gone once its race is over or off for good; the first poll after that has its last book.
std::string exchange(const Scene& scene, std::span<const Told> races, std::chrono::minutes since,
                     std::chrono::minutes at);

// What a bookmaker asks, and pays for places, as betops-quotes(5).
std::string bookmaker(const Scene& scene, std::span<const Told> races, std::chrono::minutes at);

// What the model says, for load-predictions.
std::string predictions(const Scene& scene, std::span<const Told> races);

// rpscrape's results of the races that were run.
std::string results(const Scene& scene, std::span<const Told> races);

// What those cannot say, as betops-quotes(5): deductions, races that were void or abandoned.
std::string notices(const Scene& scene, std::span<const Told> races);

// "2025-03-01T13:20:00Z" of a clock in London.
std::string written(std::chrono::sys_days day, std::chrono::minutes at);

int selection_of(const Horse& horse);  // at the exchange
std::string market_of(const Race& race);

}  // namespace demo::racing
