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

// The chance that the home side covers the line, of the stakes not refunded: W /
// (W + L) with half stakes on the neighbours of a quarter line. A fair price is
// its inverse. The line is in quarters of a goal, as the home side sees it.
double covers(Match match, int quarters);

// The line whose two sides are nearest to even.
int even_line(Match match);

struct Score {
  int home;
  int away;
};

Score play(Match match, Random& random);

}  // namespace demo
