#pragma once

#include "arithmetic.hpp"

namespace demo {

// A match as the numbers of goals to be expected of each side. Goals are
// independent Poisson draws from them, so every chance below is exact.
struct Match {
  double home;
  double away;
};

struct ThreeWay {
  double home;
  double draw;
  double away;
};

ThreeWay three_way(Match match);

double over_25(Match match);

// Shares of a stake on the home side of a handicap that win and that lose in the
// long run; the rest is refunded. The line is in quarters of a goal, as the home
// side sees it; a quarter line is two bets of half the stake.
struct Shares {
  double won;
  double lost;

  // Of what is not refunded: a fair price is its inverse.
  double chance() const { return won / (won + lost); }
};

Shares handicap(Match match, int quarters);

// The line whose two sides are nearest to even.
int even_line(Match match);

struct Score {
  int home;
  int away;
};

Score play(Match match, Random& random);

}  // namespace demo
