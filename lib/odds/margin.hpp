#pragma once

#include <base/answer.hpp>
#include <odds/devig.hpp>

#include <span>
#include <vector>

namespace odds {

struct Priced {
  std::vector<double> prices;
  double parameter = 0;  // k, z or t of the method; 0 if it has none
};

// The reverse of devig(): prices whose 1/o sum to 1 + margin, for fair
// probabilities of one winner. `power` gives r = p^k, `odds_ratio` multiplies
// the odds of each by k. `bad_input` unless the probabilities are in (0, 1) and
// sum to 1 within 1e-6; `invalid` where a price would not be more than 1.
Answer<Priced> add_margin(std::span<const double> probabilities, Devig method, double margin);

}  // namespace odds
