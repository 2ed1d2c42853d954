#pragma once

#include "play.hpp"

#include <array>
#include <string_view>
#include <vector>

// What players are to be expected to do, and what three books ask for it.
namespace demo::nba {

inline constexpr std::array<std::string_view, 3> kPropBooks{"draftkings", "fanduel", "lowvig"};
inline constexpr std::array<std::string_view, 3> kPropStats{"points", "rebounds", "assists"};
inline constexpr std::size_t kStarters = 5;

struct Expected {
  std::array<double, kPropStats.size()> means;
  double points_deviation;  // points are nearly normal, the others Poisson
};

// Of each player of a team that scores so much; zeros for those who are known to be absent.
std::vector<Expected> expected_of(const Team& team, const std::array<Absent, 10>& absent,
                                  bool with_news, double score);

// Who starts: the first five who play, by rank.
std::array<std::size_t, kStarters> starters(const std::array<Absent, 10>& absent);

struct PropQuote {
  std::size_t rank;  // of the player
  std::size_t stat;
  std::size_t book;
  int line;                   // in halves
  std::array<int, 2> prices;  // over, under; in hundredths
};

// All books have each player's mean wrong by such a share, each by 2% more.
std::vector<PropQuote> prop_quotes(const std::vector<Expected>& players, double wrong,
                                   Random& random);

// One of them does not play after all, for one team of four: what he did is his substitute's.
void hurt_while_warming_up(std::vector<Line>& box, const std::array<Absent, 10>& absent,
                           Random& random);

}  // namespace demo::nba
