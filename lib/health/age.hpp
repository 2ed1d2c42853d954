#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

namespace health {

// A finding whose value is how long something has been so; without a critical
// limit it is a warning at most.
Finding judge_age(std::string name, std::chrono::seconds age, std::chrono::seconds warning,
                  std::optional<std::chrono::seconds> critical, std::string hint);

}  // namespace health
