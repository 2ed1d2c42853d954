#pragma once

#include <bets/folds.hpp>
#include <odds/price.hpp>

#include <optional>
#include <span>

namespace bets {

// The price of a bet of one line, a single or a treble: the product of its legs'. Nothing where
// there are several lines, which have no price together, or a leg's is not known yet.
std::optional<odds::Price> combined(Folds folds,
                                    std::span<const std::optional<odds::Price>> prices);

}  // namespace bets
