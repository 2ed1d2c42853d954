#pragma once

#include <base/time.hpp>
#include <market/market.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bets {

// A single that is settled, and what its price was worth against the close.
struct PastBet {
  UtcTime placed_at;
  market::Kind kind = market::Kind::spread;
  market::Side side = market::Side::home;
  double edge_points = 0;                // probability - 1/net price, when it was decided
  double hours = 0;                      // before the start, when it was placed
  std::optional<double> clv = {};        // absent: the close is not known
  std::optional<double> clv_at_4h = {};  // of the price that its book had 4 hours before
};

}  // namespace bets
