#pragma once

#include <base/answer.hpp>
#include <market/market.hpp>

#include <optional>

namespace staking {

// Half of a middle: a line as its side sees it, a decimal price, a stake.
struct MiddleLeg {
  market::Line line;
  double price = 0;
  double stake = 0;
};

// Whole results at which both legs have the same fate.
struct Window {
  std::int64_t from = 0;
  std::int64_t to = 0;
};

struct Middle {
  bool exists = false;           // both can win; otherwise both can lose, or neither
  std::optional<Window> window;  // the results that do it: margins for the first leg, or totals
  double both = 0;               // profit inside the window
  double first_only = 0;
  double second_only = 0;

  // The profit outside the window, at worst.
  double one_side() const;

  // How often both must win to break even; 0 when one side alone already does.
  double break_even() const;
};

// Both sides of a handicap, whose lines need not be the same: -3.5 and +7.5 both
// win when the first side wins by 4 to 7.
Middle middle_spread(const MiddleLeg& favourite, const MiddleLeg& underdog);

// Over one total and under another.
Middle middle_total(const MiddleLeg& over, const MiddleLeg& under);

}  // namespace staking
