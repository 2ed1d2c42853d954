#pragma once

#include "scene.hpp"

#include <chrono>
#include <span>

namespace healthcheck {

struct Check {
  const char* name;  // of its finding where it cannot be made
  std::vector<health::Finding> (*make)(const Scene&);
  std::chrono::seconds limit{20};
};

// Makes every check, each in a process of its own and all at once: one that hangs,
// even in a file system that does not answer, or crashes, spoils no other. The
// findings are in the order of the checks.
std::vector<health::Finding> make_all(std::span<const Check> checks, const Scene& scene);

}  // namespace healthcheck
