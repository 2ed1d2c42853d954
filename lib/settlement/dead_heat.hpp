#pragma once

#include <settlement/factor.hpp>

#include <cstdint>

namespace settlement {

// Part of the stake that wins when `tied` runners share a rank: places left of
// so many / runners sharing. 1 is a place that is not shared, or shared by no more
// than there are places left. Throws Error{Exit::data} for a rank that is not placed.
Ratio dead_heat(std::int64_t places, std::int64_t rank, std::int64_t tied);

// What became of a bet on being among the first `places`, finishing `rank`,
// which `tied` runners share, itself included.
Factor grade_rank(std::int64_t places, std::int64_t rank, std::int64_t tied);

}  // namespace settlement
