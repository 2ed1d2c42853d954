#pragma once

#include "calendar.hpp"

#include <chrono>
#include <map>
#include <vector>

namespace demo::nba {

// Best of seven, the first eight of each conference, until one team is left.
class Playoffs {
 public:
  // By the wins of the regular season, the day before the first games.
  Playoffs(std::map<int, int> wins, std::chrono::sys_days day);

  // Those of the day after `day`: every second day one of each series that goes on; a round
  // begins when all are decided.
  std::vector<Game> games_after(std::chrono::sys_days day, const std::vector<Team>& teams,
                                Random& random);

  void record(const Game& game, int winner);
  bool is_over() const { return is_over_; }

 private:
  struct Series {
    int better;
    int worse;
    int wins_better = 0;
    int wins_worse = 0;
    int games = 0;
    bool is_decided() const { return wins_better == 4 || wins_worse == 4; }
    int winner() const { return wins_better == 4 ? better : worse; }
  };
  Series met(int a, int b) { return wins_[a] >= wins_[b] ? Series{a, b} : Series{b, a}; }

  std::map<int, int> wins_;
  std::vector<Series> series_;
  std::chrono::sys_days next_day_;
  int last_id_ = 401'800'000;
  bool is_over_ = false;
};

}  // namespace demo::nba
