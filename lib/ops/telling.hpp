#pragma once

#include <base/time.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ops {

// One attempt of a job that has ended, as far as it decides whom to tell.
struct Past {
  bool is_ok = false;
  std::string trouble;  // what kind it was: equal for the same trouble; "" when it is ok
  UtcTime at;
  bool was_told = false;  // of the trouble, or of the recovery
};

enum class Tell { nothing, failure, another_failure, still_failing, recovery };

struct Telling {
  Tell tell = Tell::nothing;
  int failures = 0;              // in a row, this one among them; at a recovery those before it
  std::optional<UtcTime> since;  // of the first of them
};

// Tells of the first failure, of one of another kind, of one that goes on every
// six hours, and of the recovery. What nobody could be told of is owed: the next run
// tells it, a good one too. `past` is newest first and does not hold `now`.
Telling decide(const Past& now, const std::vector<Past>& past);

// What makes two failures the same: the state, the exit, and the last line but
// for its numbers.
std::string kind_of_trouble(const std::string& state, int exit, const std::string& tail);

}  // namespace ops
