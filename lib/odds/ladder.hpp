#pragma once

#include <odds/price.hpp>

namespace odds {

// Betfair's ladder: 1.01, 1.02, ... 2.00, 2.02, ... 1000. The prices that can be asked
// for there.

// The nearest of them, the higher one half way; 1.01 and 1000 beyond the ends.
Price nearest_on_ladder(Ratio price);

// So many steps up or down from a price that is on it, no further than its ends.
// Throws Error{Exit::data} for one that is not.
Price ladder_steps(Price price, std::int64_t steps);

}  // namespace odds
