#pragma once

#include <base/money.hpp>
#include <odds/price.hpp>
#include <settlement/factor.hpp>

#include <cstdint>
#include <span>

namespace settlement {

// Markets of a field at an exchange, as far as a withdrawal goes. Each-way is reduced
// as a win market is, before its place terms apply.
enum class FieldMarket { win, place };

// A matched price after one withdrawal of this reduction factor, a share: 0.25 is 25%.
// Win: price x (1 - factor), of factors of 2.5% or more; place: of the winnings. To
// 2 decimals, half up, never below 1.01. Several multiply: call it for each in turn.
odds::Price reduced(odds::Price price, Ratio factor, FieldMarket market = FieldMarket::win);

// What is left of the liability of an unmatched lay at BSP: factors of the runner
// that is laid and of the one that is withdrawn.
Ratio bsp_liability(Ratio liability, Ratio own_factor, Ratio removed_factor, FieldMarket market);

// What a lay puts at risk: S (o - 1), rounded up.
Money liability(Money stake, odds::Price price);

// What a liability lays at a starting price: B / (BSP - 1).
Ratio bsp_stake(Ratio liability, odds::Price bsp);

// A bet of a line market, at even money: the price is the line, a back of it is
// under. On the line: void.
Factor grade_line(Ratio line, Ratio result);

// What a market's bets on one runner come to, if it wins and if it does not.
struct Position {
  Ratio if_win;
  Ratio if_lose;
};

struct Stake {
  Ratio price;
  Ratio amount;  // the backer's
};

// Bets that were matched.
Position matched(std::span<const Stake> backs, std::span<const Stake> lays);

// The worst that orders still open can do: all lays matched and it wins, all backs
// matched and it loses.
Position unmatched(std::span<const Stake> backs, std::span<const Stake> lays);

// The least that a market of so many runners and winners can come to. Runners without
// a position may win, too.
Ratio worst(std::span<const Position> positions, std::int64_t runners, std::int64_t winners);

}  // namespace settlement
