#include "playoffs.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace demo::nba {

// 1 and 8, 4 and 5, 3 and 6, 2 and 7.
Playoffs::Playoffs(std::map<int, int> wins, std::chrono::sys_days day)
    : wins_{std::move(wins)}, next_day_{day + std::chrono::days{1}} {
  for (const int first : {0, kConference}) {
    std::vector<int> seeds;
    for (int team = first; team < first + kConference; ++team) seeds.push_back(team);
    std::ranges::stable_sort(seeds, std::ranges::greater{}, [&](int team) { return wins_[team]; });
    for (const auto& [a, b] : {std::pair{0U, 7U}, {3U, 4U}, {2U, 5U}, {1U, 6U}}) {
      series_.push_back({seeds[a], seeds[b]});
    }
  }
}

std::vector<Game> Playoffs::games_after(std::chrono::sys_days day, const std::vector<Team>& teams,
                                        Random& random) {
  if (day + std::chrono::days{1} != next_day_) return {};
  next_day_ += std::chrono::days{2};
  if (std::ranges::all_of(series_, &Series::is_decided)) {
    std::vector<Series> next;
    for (std::size_t i = 0; i + 1 < series_.size(); i += 2) {
      next.push_back(met(series_[i].winner(), series_[i + 1].winner()));
    }
    is_over_ = next.empty();
    series_ = std::move(next);
  }
  std::vector<Game> games;
  for (auto& series : series_) {
    if (series.is_decided()) continue;
    const bool at_better = series.games < 2 || series.games == 4 || series.games == 6;
    const int home = at_better ? series.better : series.worse;
    ++series.games;
    games.push_back({.id = ++last_id_,
                     .date = day + std::chrono::days{1},
                     .tip = tip_off(teams[static_cast<std::size_t>(home)], random),
                     .home = home,
                     .away = at_better ? series.worse : series.better,
                     .stage = Stage::playoffs});
  }
  return games;
}

void Playoffs::record(const Game& game, int winner) {
  for (auto& series : series_) {
    if (series.better != game.home && series.better != game.away) continue;
    ++(winner == series.better ? series.wins_better : series.wins_worse);
  }
}

}  // namespace demo::nba
