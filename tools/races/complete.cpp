#include "complete.hpp"

#include <base/error.hpp>
#include <store/race_inputs.hpp>

#include <algorithm>

namespace races {

void require_results(store::Database& db, const Zone& zone, UtcTime from, UtcTime until,
                     UtcTime now) {
  const auto open = store::races_without_result(db, from, until, now);
  if (open.empty()) return;
  constexpr std::size_t kNamed = 5;
  std::string names;
  for (std::size_t i = 0; i < std::min(open.size(), kNamed); ++i) {
    names += fmt::format("{}{} {}", i == 0 ? "" : ", ", zone.format(open[i].starts_at).substr(11),
                         open[i].course);
  }
  if (open.size() > kNamed) names += fmt::format(" and {} more", open.size() - kNamed);
  throw Error{Exit::no_input, "{}: no result yet of {}: fetch-results, and try again",
              format_date(zone.local_day(from)), names};
}

}  // namespace races
