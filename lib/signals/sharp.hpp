#pragma once

#include <base/answer.hpp>
#include <market/board.hpp>

namespace signals {

// From here on in size the sharp books are on a side; below, on neither.
inline constexpr double kSharpSide = 0.3;

// Ten times what sharp books give the first outcome of a board more than retail books do,
// in [-1, 1]: means of probabilities without margin (power method), on one line. `unknown`
// unless one of either has a price of every outcome.
Answer<double> sharp_indicator(const market::Board& board);

}  // namespace signals
