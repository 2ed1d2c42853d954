#pragma once

#include <span>
#include <vector>

namespace opinion {

// What several opinions of one market come to.
struct Consensus {
  std::vector<double> probabilities;
  std::vector<double> dispersion;  // standard deviation of the log-odds, an outcome
};

// The mean of the log-odds without the quarter of the opinions at either end, at least
// one at each from three on: of three and four it is the median. One opinion that is
// wrong moves it no further than its neighbour. Scaled to sum to `winners`. There is
// at least one opinion; each has every outcome, in (0, 1).
Consensus consensus(std::span<const std::vector<double>> opinions, double winners);

}  // namespace opinion
