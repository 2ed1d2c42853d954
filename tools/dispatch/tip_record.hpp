#pragma once

#include <dispatch/racing.hpp>
#include <report/performance.hpp>

#include <map>

namespace dispatch {

// What the bets on tips that were placed in [from, until) came to, in all and by local day:
// the figures of roi-report.
struct TipRecord {
  report::Tally all;
  std::map<std::chrono::sys_days, report::Tally> days;
};
TipRecord tip_record(const Desk& desk, UtcTime from, UtcTime until);

std::string points(const Desk& desk, Money amount);         // "6.00 pts"
std::string signed_points(const Desk& desk, Money amount);  // "+2.34 pts"

}  // namespace dispatch
