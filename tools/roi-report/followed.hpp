#pragma once

#include <report/advice.hpp>

#include <roi-report/reports.hpp>

#include <string>
#include <vector>

namespace roi {

// A rule of the timing advisor, and what its advice in the period came to.
struct RuleValue {
  cli::Cell rule;  // "all" of them at the end
  std::string why;
  report::AdviceValue value;
};

// In the order of the rules.
std::vector<RuleValue> what_rules_came_to(const Request& request);

}  // namespace roi
