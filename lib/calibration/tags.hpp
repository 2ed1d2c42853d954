#pragma once

#include <chrono>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace calibration {

// A settled tip with its tags.
struct TaggedTip {
  std::chrono::sys_days day;
  std::vector<std::string> tags;
  bool won = false;
  double profit = 0;    // points
  double turnover = 0;  // points; 0 of a non-runner, which counts for nothing
};

// How the tips with a tag did, the newer days weighing more.
struct TagRecord {
  std::int64_t tips = 0;  // not weighted: the sample
  double weight = 0;
  double wins = 0;  // these weighted: wins/weight is a strike rate, profit/turnover a yield
  double profit = 0;
  double turnover = 0;
};

// What a day counts for, by how old it is: 1.0 up to 30 days, 0.5 up to 90, 0.1 after
// that. Nothing of days to come.
double weight_of(std::chrono::days age);

// By tag, as of a day. A tag that a tip has twice counts once.
std::map<std::string, TagRecord> tag_records(std::span<const TaggedTip> tips,
                                             std::chrono::sys_days as_of);

}  // namespace calibration
