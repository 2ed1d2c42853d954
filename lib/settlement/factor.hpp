#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>
#include <odds/price.hpp>

#include <optional>

namespace settlement {

// What became of one leg, in the one model that carries every market:
//
//   return = S x [ v + (1 - v) x W x d x (1 + (o - 1) x (1 - r)) ]
struct Factor {
  bool won = false;         // W: won or placed
  Ratio void_share{};       // v: 1 for void and push, 1/2 for half of a quarter line
  Ratio dead_heat{1};       // d in (0, 1]: places left / runners sharing
  Ratio deduction{};        // r in [0, 0.90]: Rule 4, of the winnings
  bets::Outcome outcome{};  // the name of all this
};

Factor won();
Factor lost();
Factor void_bet();

// A leg of a field may have two: to win and, each-way, to be placed.
struct Graded {
  Factor win;
  std::optional<Factor> place{};
  Ratio fraction{1};                   // of the winnings, for the place half
  std::optional<odds::Price> price{};  // it settles at, where that is not the one taken: a
                                       // starting price, or one that an exchange reduced
};

// Exact return per unit staked.
Ratio return_per_unit(Ratio price, const Factor& factor);

// What would return at a price of 1: the part of it that is the stake.
Ratio stake_per_unit(const Factor& factor);

// The payout of a single: rounded once, by the book's rule.
Money payout(Money stake, odds::Price price, const Factor& factor, Rounding rounding);

// What of the stake was in action: 1 - v.
Ratio action(const Factor& factor);

}  // namespace settlement
