#include "calendar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <stdexcept>

namespace demo::nba {

namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;

struct Pair {
  int home;
  int away;
};

void shuffle(std::vector<Pair>& pairs, Random& random) {
  for (std::size_t i = pairs.size(); i > 1; --i) {
    std::swap(pairs[i - 1],
              pairs[static_cast<std::size_t>(random.uniform() * static_cast<double>(i))]);
  }
}

// Everybody home and away, and once more each of six others to either side of a ring of the
// conference: 58 + 24 games a team.
std::vector<Pair> pairs_of_season() {
  std::vector<Pair> pairs;
  for (int home = 0; home < kTeams; ++home) {
    for (int away = 0; away < kTeams; ++away) {
      if (home != away) pairs.push_back({home, away});
    }
    const int first = home / kConference * kConference;
    for (int step = 1; step <= 6; ++step) {
      const int away = first + (home - first + step) % kConference;
      pairs.push_back({home, away});
      pairs.push_back({away, home});
    }
  }
  return pairs;
}

bool nobody_plays(sys_days day) {
  const std::set<sys_days> off{year{2024} / 11 / 28, year{2024} / 12 / 24};
  return off.contains(day) ||
         (day >= sys_days{year{2025} / 2 / 14} && day <= sys_days{year{2025} / 2 / 18});
}

// A game can be put on a day if neither team plays then, nor on the two days before.
class Diary {
 public:
  bool is_free(int team, sys_days day) const {
    const auto& days = days_[static_cast<std::size_t>(team)];
    if (days.contains(day)) return false;
    const auto on = [&](int n) { return days.contains(day + std::chrono::days{n}); };
    return !(on(-1) && on(-2)) && !(on(1) && on(2)) && !(on(-1) && on(1));
  }
  void put(const Pair& pair, sys_days day) {
    for (const int team : {pair.home, pair.away}) days_[static_cast<std::size_t>(team)].insert(day);
  }
  bool is_free(const Pair& pair, sys_days day) const {
    return is_free(pair.home, day) && is_free(pair.away, day);
  }

 private:
  std::array<std::set<sys_days>, kTeams> days_;
};

constexpr sys_days kOpening{year{2024} / 10 / 22};
constexpr sys_days kLastDay{year{2025} / 4 / 13};

// As many as are left for the days that are left; more at weekends.
std::size_t games_on(sys_days day, std::size_t left) {
  double weight = 0;
  double own = 0;
  for (auto d = day; d <= kLastDay; d += std::chrono::days{1}) {
    if (nobody_plays(d)) continue;
    const auto weekday = std::chrono::weekday{d}.c_encoding();
    const double of_day = weekday == 4 ? 0.5 : weekday == 3 || weekday == 5 ? 1.3 : 1.0;
    weight += of_day;
    if (d == day) own = of_day;
  }
  return static_cast<std::size_t>(static_cast<double>(left) * own / weight + 0.999);
}

}  // namespace

std::chrono::minutes tip_off(const Team& home, Random& random) {
  constexpr std::array<std::array<std::chrono::minutes, 3>, 4> kTips{{
      {19h, 19h + 30min, 19h + 30min},
      {20h, 20h, 20h + 30min},
      {20h + 30min, 22h, 22h},
      {22h, 22h, 22h + 30min},
  }};
  return kTips[static_cast<std::size_t>(home.hours_west)]
              [static_cast<std::size_t>(3 * random.uniform())];
}

std::vector<Game> regular_season(const std::vector<Team>& teams, Random& random) {
  auto left = pairs_of_season();
  shuffle(left, random);
  std::array<int, kTeams> games_left{};
  for (const auto& pair : left) {
    ++games_left[static_cast<std::size_t>(pair.home)];
    ++games_left[static_cast<std::size_t>(pair.away)];
  }
  const auto urgency = [&](const Pair& pair) {
    return games_left[static_cast<std::size_t>(pair.home)] +
           games_left[static_cast<std::size_t>(pair.away)];
  };
  Diary diary;
  std::vector<Game> games;
  const auto put = [&](const Pair& pair, sys_days day) {
    diary.put(pair, day);
    --games_left[static_cast<std::size_t>(pair.home)];
    --games_left[static_cast<std::size_t>(pair.away)];
    games.push_back({.id = 0,
                     .date = day,
                     .tip = tip_off(teams[static_cast<std::size_t>(pair.home)], random),
                     .home = pair.home,
                     .away = pair.away});
  };
  for (auto day = kOpening; day <= kLastDay; day += std::chrono::days{1}) {
    if (nobody_plays(day)) continue;
    std::ranges::stable_sort(left, std::ranges::greater{}, urgency);
    auto places = games_on(day, left.size());
    std::erase_if(left, [&](const Pair& pair) {
      if (places == 0 || !diary.is_free(pair, day)) return false;
      --places;
      put(pair, day);
      return true;
    });
  }
  // What is left over goes where both are free.
  for (const auto& pair : left) {
    auto day = kOpening;
    while (day <= kLastDay && (nobody_plays(day) || !diary.is_free(pair, day)))
      day += std::chrono::days{1};
    if (day > kLastDay) throw std::logic_error{"a game of the season has no day"};
    put(pair, day);
  }
  std::ranges::stable_sort(games, [](const Game& a, const Game& b) {
    return std::pair{a.date, a.tip} < std::pair{b.date, b.tip};
  });
  int id = 401'700'000;
  for (auto& game : games) game.id = ++id;

  // A few are called off on the day, and played on the first that both have free.
  std::vector<Game> moved;
  for (int n = 0; n < 6; ++n) {
    auto& game =
        games[static_cast<std::size_t>(random.uniform() * 0.8 * static_cast<double>(games.size()))];
    if (game.postponed) continue;
    auto day = game.date + std::chrono::days{3};
    while (day <= kLastDay && (nobody_plays(day) || !diary.is_free({game.home, game.away}, day))) {
      day += std::chrono::days{1};
    }
    if (day > kLastDay) continue;
    game.postponed = true;
    diary.put({game.home, game.away}, day);
    auto again = game;
    again.id = ++id;
    again.date = day;
    again.postponed = false;
    moved.push_back(again);
  }
  games.insert(games.end(), moved.begin(), moved.end());
  std::ranges::stable_sort(games, [](const Game& a, const Game& b) {
    return std::pair{a.date, a.tip} < std::pair{b.date, b.tip};
  });
  return games;
}

}  // namespace demo::nba
