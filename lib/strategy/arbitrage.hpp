#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// Every market of an event whose best prices, one an outcome and not all of one
// book, leave a profit whichever outcome comes. Each group has all the legs;
// their probability is the share of the payout that their stake buys, their
// edge the guaranteed profit.
Selected select_arbitrage(const Slate& slate, const ArbitrageRules& rules,
                          const market::Books& books, const Placed& placed);

}  // namespace strategy
