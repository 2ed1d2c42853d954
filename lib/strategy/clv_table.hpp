#pragma once

#include <bets/past_bet.hpp>

#include <array>
#include <span>
#include <string_view>

namespace strategy {

// Fewer bets say nothing of a window.
inline constexpr std::int64_t kEnoughOfWindow = 30;

// Bets by the hours before the start at which they were placed.
struct ClvWindow {
  std::string_view name;  // "1-4 h"
  double from = 0;        // hours
  double below = 0;
  std::int64_t n = 0;  // bets whose close is known
  double mean = 0;     // CLV
};

// What closing line value to expect, by hours before the start: of the desk's own bets once
// every window has 30 of them. Until then the half of a share of the edge that others found:
// 0.3 under 1 hour, 0.5 under 4, 0.7 under 12, 0.9 under 24, else 0.6.
class ClvTable {
 public:
  explicit ClvTable(std::span<const bets::PastBet> bets);

  double expected(double hours, double edge_points) const;
  bool is_own() const;
  // The window with the highest mean of those with 30 bets; null: none has so many.
  const ClvWindow* best() const;
  // "own CLV, n 30 40 35 31 30" or "assumed CLV, n 3 0 0 1 0 of 30".
  std::string source() const;

 private:
  std::array<ClvWindow, 5> windows_;
};

}  // namespace strategy
