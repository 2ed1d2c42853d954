#pragma once

#include <base/money.hpp>

#include <span>

namespace settlement {

// What share of each winning bet's profit an exchange takes: its rate, of the net
// winnings of one account in one market. With 40 won and 10 lost at 5% that is
// 1.50, or 3.75% of the 40. 0 when the market as a whole was not won.
// `profits` are before commission; `rate` is in [0, 1).
Ratio effective_rate(std::span<const Money> profits, Ratio rate);

}  // namespace settlement
