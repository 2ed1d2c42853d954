#include <report/lead.hpp>

#include <algorithm>

namespace report {

const Lead* lead_of(std::chrono::seconds before_start) {
  const auto hours = std::chrono::duration<double, std::ratio<3600>>{before_start}.count();
  const auto* lead = std::ranges::find_if(
      kLeads, [&](const Lead& one) { return hours >= one.from && hours < one.below; });
  return lead == kLeads.end() ? nullptr : lead;
}

}  // namespace report
