#include <base/error.hpp>
#include <settlement/dead_heat.hpp>

#include <algorithm>

namespace settlement {

Ratio dead_heat(std::int64_t places, std::int64_t rank, std::int64_t tied) {
  if (rank < 1 || rank > places) throw Error{Exit::data, "rank {} of {} places", rank, places};
  if (tied < 1) throw Error{Exit::data, "{} runners cannot share a rank", tied};
  return {std::min(tied, places - rank + 1), tied};
}

Factor grade_rank(std::int64_t places, std::int64_t rank, std::int64_t tied) {
  if (rank > places) return lost();
  auto factor = won();
  factor.dead_heat = dead_heat(places, rank, tied);
  return factor;
}

}  // namespace settlement
