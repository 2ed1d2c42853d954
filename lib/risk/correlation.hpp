#pragma once

#include <risk/position.hpp>

namespace risk {

// How far bets are taken to win and lose together, and what that costs. The numbers are
// assumptions: nobody has measured them.
struct Correlations {
  Ratio penalty{1, 2};     // of the stake, once
  Ratio threshold{6, 10};  // where the largest correlation is above it
  Ratio same_subject{9, 10};
  Ratio same_game{7, 10};
  Ratio same_team{3, 10};  // in another game
  Ratio same_division{15, 100};
  Ratio same_conference{10, 100};
};

// Of two bets: 0 where nothing is assumed, and on opposite sides of one market, of which
// one loses as the other wins.
Ratio correlation(const Position& a, const Position& b, const Correlations& assumed);

}  // namespace risk
