#pragma once

#include "match.hpp"

#include <span>
#include <vector>

namespace demo {

// A price in hundredths: 191 is 1.91.
using Hundredths = int;

struct Bookmaker {
  const char* prefix;       // of its 1X2 columns
  const char* pair_prefix;  // of its over/under and handicap columns
  double margin;            // of a 1X2 market: the book sum less 1
  double pair_margin;       // of a market of two
  double error;             // of its view of expected goals, early; a logarithm
  bool fine;                // prices on a grid of 0.01 throughout
};

std::span<const Bookmaker> bookmakers();

// Expected goals as one bookmaker sees them before the match and at its start.
struct Views {
  Match early;
  Match closing;
};

Views views(const Bookmaker& book, Match truth, Random& random);

// Prices around the chances, which sum to 1: each chance is raised to the one
// power that makes the book sum 1 + margin, which takes more from a long shot
// than from a favourite, and its inverse goes to the nearest price in use.
std::vector<Hundredths> prices(const Bookmaker& book, std::span<const double> chances);

}  // namespace demo
