#pragma once

#include "../arithmetic.hpp"
#include "calendar.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace demo::racing {

// Nobody's horses, trainers and jockeys: pairs of words.
inline constexpr int kTrainers = 64;
inline constexpr int kJockeys = 48;

struct Horse {
  int id;
  std::string name;    // "Tinker's Lantern"
  std::string foaled;  // "IRE"
  Kind kind;
  int age;
  bool is_mare;
  int trainer;
  int rating;
  double ability;                  // of the log of its chance
  std::string form;                // the newest run at the right
  std::chrono::sys_days last_run;  // a day long ago: never
};

inline constexpr std::chrono::sys_days kNever{};

// The last two have one name.
std::vector<Horse> horses(Random& random);

std::string trainer_name(int trainer);
std::string jockey_name(int jockey);  // "F Averill(5)"

}  // namespace demo::racing
