#pragma once

#include <market/market.hpp>
#include <settlement/factor.hpp>

#include <cstdint>

// What was counted, against a line.
namespace settlement {

// A win, a loss or a void: by 1 or more, by -1 or less, or by 0 points over the
// line, where the points are quarter points from the bet's side. A quarter line
// is two bets of half the stake on the neighbouring half lines: a margin within
// one quarter of it settles half.
Factor grade_margin(std::int64_t quarters_over);

Factor grade_total(market::Side side, std::int64_t count, market::Line line);

// Whether more cannot change what becomes of the total, or by a quarter line of half
// of it: grade_total() then gives the decided half and voids the other.
bool is_passed(std::int64_t count, market::Line line);

}  // namespace settlement
