#pragma once

#include "calendar.hpp"

#include <array>
#include <vector>

namespace demo::nba {

// Clocks of New York.
inline constexpr std::chrono::minutes kNews{16 * 60 + 30};  // who else does not play
inline constexpr std::chrono::minutes kCalledOff{16 * 60};

enum class Absent {
  no,
  reported,   // on the injury report that morning
  scratched,  // said at kNews
};

// Who does not play on a day, by team and rank.
using Absences = std::vector<std::array<Absent, 10>>;

// Whether the injury report names anybody.
bool is_anybody_out(const Absences& absences, bool with_news);

// Who is hurt, a day after the other.
class Injuries {
 public:
  explicit Injuries(const std::vector<Team>& teams) : out_(teams.size()) {}

  Absences next_day(Random& random);

 private:
  std::vector<std::array<int, 10>> out_;  // days that are left
};

// What is to be expected of a game: the home side's margin, and both scores together.
struct Truth {
  double margin;
  double total;
  double margin_before_news;  // without what is said at half past four
};

inline constexpr double kMarginDeviation = 12.2;
inline constexpr double kTotalDeviation = 17.0;

// Days since a team's last game; 9 for the first.
struct Rest {
  int home;
  int away;
};

Truth truth_of(const Game& game, const std::vector<Team>& teams, const Absences& absences,
               Rest rest, Random& random);

struct Line {
  bool played;
  int minutes, points, threes, rebounds, assists;
};

struct Played {
  std::vector<std::array<int, 2>> periods;  // home, away; the fifth and later are overtime
  std::array<std::vector<Line>, 2> box;

  int score(std::size_t side) const {
    int sum = 0;
    for (const auto& period : periods) sum += period[side];
    return sum;
  }
};

Played play(const Game& game, const std::vector<Team>& teams, const Absences& absences,
            const Truth& truth, Random& random);

}  // namespace demo::nba
