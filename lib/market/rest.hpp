#pragma once

#include <chrono>
#include <cstdint>
#include <set>
#include <string>

namespace market {

// More rest than this makes no difference, and is not asked for.
inline constexpr std::int64_t kLongestRest = 7;

// The whole local days between a team's game and the one before: 0 is a back-to-back.
struct Rest {
  std::int64_t days = 0;     // known to have been without a game; at most kLongestRest
  std::string unknown = {};  // why no more is known; empty: the days are all there were

  bool is_known() const { return unknown.empty(); }

  // Whether the day before had a game. Known also where no more than that day is.
  bool is_back_to_back() const { return days == 0 && is_known(); }
  bool may_be_back_to_back() const { return days == 0; }
};

// Of both teams of an event.
struct TeamsRest {
  Rest home;
  Rest away;
};

// What is known of a team's games before an event: the local days on which it plays, those
// on which it may have (no result tells), and those of which the whole schedule of the
// competition is known.
struct GameDays {
  std::set<std::chrono::sys_days> played;
  std::set<std::chrono::sys_days> doubtful;
  std::set<std::chrono::sys_days> known;
};

// Goes back day by day from the one before `day`, to the first game or to the first day of
// which too little is known.
Rest rest_before(std::chrono::sys_days day, const GameDays& games);

}  // namespace market
