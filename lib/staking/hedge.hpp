#pragma once

#include <base/answer.hpp>

#include <optional>
#include <span>
#include <vector>

namespace staking {

struct Hedge {
  std::vector<double> stakes;   // to add, an outcome; none negative
  std::vector<double> profits;  // in all, if that outcome happens
  double guaranteed = 0;        // the least of them
};

// What to add to bets already placed, one entry an outcome of a whole market, so
// that the least profit is as large as it can be; with a target, the cheapest
// hedge that reaches it. `unbounded` when the hedging prices are an arbitrage
// and there is no target; `none` for a target out of reach.
Answer<Hedge> hedge(std::span<const double> stakes, std::span<const double> prices,
                    std::span<const double> hedge_prices,
                    std::optional<double> target = std::nullopt);

struct LayOff {
  double lay_stake = 0;
  double liability = 0;
  double profit_if_win = 0;  // of the selection backed
  double profit_if_lose = 0;
};

// Lays a back bet off for the same profit either way. The commission is charged
// on the winnings of the lay alone. `bad_input` unless lay_price > commission.
Answer<LayOff> lay_off(double stake, double price, double lay_price, double commission);

struct OtherSide {
  double stake = 0;
  double profit = 0;  // whichever side wins
};

// Backs the other side of a two-way market for the same profit either way.
OtherSide hedge_other_side(double stake, double price, double other_price);

}  // namespace staking
