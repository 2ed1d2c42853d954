#pragma once

#include <base/ratio.hpp>

#include <span>

namespace settlement {

// Which bands of a withdrawn price a book reads.
enum class Rule4Bands {
  tattersalls,     // by fractional prices: "over the limit before, up to and including this one"
  unibet_decimal,  // by decimal prices, the gaps between them to the bettor's cost
};

// Tattersalls rule 4(c): what a withdrawal takes off the winnings of bets struck
// before it, by the withdrawn price (stake included), as a share: 0.25 is 25p in the
// pound. 0 for a long price.
Ratio rule4(Ratio withdrawn_price, Rule4Bands bands = Rule4Bands::tattersalls);

// Deductions together: their sum, but no more than `most`. Some books waive 5p in all.
Ratio rule4_total(std::span<const Ratio> deductions, bool waive_5p = false, Ratio most = {90, 100});

}  // namespace settlement
