#pragma once

#include <base/answer.hpp>
#include <signals/series.hpp>

namespace signals {

// What the first side's price changed an hour over the last four, on average of the books
// that have one at both ends: positive, it is getting better. In points, or percentage
// points without a line. `unknown` without such a book.
Answer<double> velocity(std::span<const Series> all, UtcTime now);

}  // namespace signals
