#include "day.hpp"

#include <base/day.hpp>
#include <store/race_inputs.hpp>

#include <algorithm>

namespace settle {

void require_results(const cli::Run& run, store::Database& db, const Zone& zone) {
  if (!run.has("date")) return;
  const auto day = day_of_option(run.text("date"), zone, run.now);
  const auto open = store::races_without_result(db, zone.start_of(day),
                                                zone.start_of(day + std::chrono::days{1}), run.now);
  if (open.empty()) return;
  constexpr std::size_t kNamed = 5;
  std::string names;
  for (std::size_t i = 0; i < std::min(open.size(), kNamed); ++i) {
    names += fmt::format("{}{} {}", i == 0 ? "" : ", ", zone.format(open[i].starts_at).substr(11),
                         open[i].course);
  }
  if (open.size() > kNamed) names += fmt::format(" and {} more", open.size() - kNamed);
  throw Error{Exit::no_input, "{}: no result yet of {}: fetch-results, and try again",
              format_date(day), names};
}

}  // namespace settle
