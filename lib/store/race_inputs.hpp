#pragma once

#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

namespace store {

// What is there, at `now`, of what the tips of a day are made of; races that can be bet on.
struct RaceInputs {
  bool is_listed = false;         // somebody said which races are run, or that none is
  std::int64_t races = 0;         // that begin in [from, until)
  std::int64_t to_come = 0;       // of them
  std::int64_t predicted = 0;     // of those to come: a model has said something
  std::optional<UtcTime> priced;  // when prices of those to come were last asked for
};
RaceInputs race_inputs(Database& db, UtcTime from, UtcTime until, UtcTime now);

struct OpenRace {
  UtcTime starts_at;
  std::string course;
};

// The races in [from, until) that were picked or bet on, and of which no result is known, by
// their start.
std::vector<OpenRace> races_without_result(Database& db, UtcTime from, UtcTime until, UtcTime now);

}  // namespace store
