#pragma once

#include <report/grouping.hpp>
#include <report/tip.hpp>

#include <string_view>
#include <vector>

namespace report {

// What tips are told apart by. By its tags a tip is in several groups.
struct TipGrouping {
  std::string_view name;
  std::vector<Group> (*groups_of)(const Tip& tip);
};

// band, tag, course, trainer, jockey, nap, each-way, day, week (ISO), month. Throws
// Error{Exit::usage} with the names.
const TipGrouping& tip_grouping_of(std::string_view name);

}  // namespace report
