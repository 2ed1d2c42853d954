#pragma once

namespace odds {

// Chances of the five results of a bet on a line; they sum to 1. A quarter line is two
// bets of half the stake on the lines beside it: it can be half won and half lost.
struct Chances {
  double win = 0;
  double half_win = 0;
  double push = 0;
  double half_loss = 0;
  double loss = 0;
};

double expected_value(const Chances& chances, double price);  // per unit staked

// The probability that 1/price stands against: of what is won or lost the share that is
// won, without what comes back.
double win_share(const Chances& chances);

}  // namespace odds
