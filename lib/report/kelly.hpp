#pragma once

#include <bets/record.hpp>

#include <optional>

namespace report {

// The stake that makes a bankroll grow fastest, in minor units: edge / (price - 1) of it,
// of the price after commission. Nothing for a bet without an edge above 0, against an
// outcome, of several legs, or at a starting price.
std::optional<double> full_kelly(const bets::Record& bet, Money bankroll);

}  // namespace report
