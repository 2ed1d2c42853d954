#pragma once

#include <base/money.hpp>
#include <bets/bet.hpp>
#include <odds/price.hpp>

namespace settlement {

// What became of one leg, in the one model that carries every market:
//
//   return = S x [ v + (1 - v) x W x d x (1 + (o - 1) x (1 - r)) ]
struct Leg {
  bool won = false;         // W: won or placed
  Ratio void_share{};       // v: 1 for void and push, 1/2 for half of a quarter line
  Ratio dead_heat{1};       // d in (0, 1]: places left / runners sharing
  Ratio deduction{};        // r in [0, 0.90]: Rule 4, of the winnings
  bets::Outcome outcome{};  // the name of all this
};

// Exact return per unit staked.
Ratio return_per_unit(odds::Price price, const Leg& leg);

// The payout of a single: rounded once, by the book's rule.
Money payout(Money stake, odds::Price price, const Leg& leg, Rounding rounding);

// What of the stake was in action: 1 - v.
Ratio action(const Leg& leg);

}  // namespace settlement
