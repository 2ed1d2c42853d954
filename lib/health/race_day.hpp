#pragma once

#include <health/finding.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

// A day of a racing desk: what should have happened against what did.
namespace health {

struct RaceDay {
  bool is_listed = false;            // somebody said which races are run, or that none is
  std::int64_t races = 0;            // that can be bet on
  std::int64_t predicted = 0;        // of which a model said something
  std::int64_t picks = 0;            // whose top pick is on record
  std::int64_t unpriced = 0;         // of the picks: no price that could be taken
  std::int64_t tips = 0;             // of the picks
  bool has_channel = false;          // anybody is to be told at all
  std::int64_t told = 0;             // tips
  std::int64_t arrived = 0;          // of those told
  bool told_none = false;            // that there are no tips
  std::int64_t polls_0800 = 0;       // polls of that name
  std::int64_t runners_priced = 0;   // by the last of them
  std::vector<UtcTime> hourly;       // polls of that name, ascending
  std::int64_t without_result = 0;   // races
  std::int64_t wanted = 0;           // of them: picked or bet on
  std::int64_t open_bets = 0;        // on the day's races
  std::int64_t partial_results = 0;  // runs of fetch-results that could not use all
};

// When the prices of each hour were due, by the name of the time: "07:05".
struct DuePoll {
  std::string name;
  UtcTime at;
};

// Findings named day-...: what is missing of the day is critical, of polls a warning; and of
// what was there and was not good. On a day without racing one, which says so.
std::vector<Finding> judge_race_day(const RaceDay& day, const std::vector<DuePoll>& due);

// The lines of logs/healthcheck.log: "OK", "OK (no racing)", or "MISSING what" for each finding
// of a day that is missing.
std::vector<std::string> race_day_lines(const std::vector<Finding>& findings);

}  // namespace health
