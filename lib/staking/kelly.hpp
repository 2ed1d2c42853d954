#pragma once

#include <base/answer.hpp>
#include <odds/chances.hpp>

#include <span>
#include <vector>

// Kelly's criterion: the share of the bankroll that maximises the expected
// logarithm of wealth. Prices are decimal and more than 1, probabilities in
// [0, 1]; a share of 0 or less says: do not bet.
namespace staking {

// (p b - q)/b, b = price - 1. Negative when the price is too short.
double kelly_fraction(double probability, double price);

// With commission on the winnings: b becomes b (1 - commission).
double kelly_with_commission(double probability, double price, double commission);

// With a share of pushes or voids: (w b - l)/(b (w + l)) at net odds b.
double kelly_with_push(double net_odds, double win, double lose);

// A lay: the share of the bankroll that is the liability. The stake accepted
// is that / (price - 1).
double kelly_lay(double probability, double price, double commission);

// What an estimate of probability with standard error `deviation` leaves of the
// full fraction; Baker and McHale (2013). 0 when there is no edge.
double baker_mchale_shrinkage(double probability, double price, double deviation);

// E log wealth per bet, in nats.
double growth(double probability, double price, double fraction);

// The root of sum p x/(1 + f x) on [0, 1): 0 when there is no edge.
Answer<double> kelly_asian(const odds::Chances& chances, double price);

struct Portfolio {
  std::vector<double> fractions;  // in the order given
  double total = 0;
  double reserve_rate = 1;  // wealth, as a share, if every bet loses
  double growth = 0;        // nats
  double gradient = 0;      // how far from the optimum the solver stopped
};

// Outcomes of one event, of which at most one happens: f = p - R/o for those
// taken, in closed form (Smoczynski and Tomkins 2010). R = 0: an arbitrage.
Answer<Portfolio> kelly_exclusive(std::span<const double> probabilities,
                                  std::span<const double> prices);

// Independent bets placed together, by Newton's method over all results.
// More than 12: `too_many`.
Answer<Portfolio> kelly_independent(std::span<const double> probabilities,
                                    std::span<const double> prices);

}  // namespace staking
