#pragma once

#include "stable.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace demo::racing {

enum class Fate { run, void_race, abandoned };

struct Runner {
  std::size_t horse;  // in the stable
  int number;         // on the card
  int draw;           // 0: none, over jumps
  int pounds;
  int jockey;
  double believed;                          // the model's chance of it
  double chance;                            // the true one, if all run
  std::optional<std::chrono::minutes> out;  // when it came out
};

struct Finish {
  std::size_t runner;
  int position;      // shared in a dead heat; 0: none
  std::string code;  // why there is none: "PU"
};

struct Race {
  int id;
  std::chrono::sys_days day;
  std::chrono::minutes off;
  const Course* course;
  std::string name;
  std::string type;  // "Chase"
  int race_class;
  std::string rating_band;  // of a handicap
  int furlongs;
  std::vector<Runner> runners;
  Fate fate;
  std::vector<Finish> order;  // of who ran

  bool is_handicap() const { return !rating_band.empty(); }
};

// All that happens on a day: who runs, who comes out, who wins.
std::vector<Race> races_of(std::chrono::sys_days day, const std::vector<Horse>& stable,
                           Random& random);

// What the horses did is in their form from then on.
void remember(const Race& race, std::vector<Horse>& stable);

// How sure the model says it is of a runner: it ranks, and is no probability.
double confidence_of(double believed);

}  // namespace demo::racing
