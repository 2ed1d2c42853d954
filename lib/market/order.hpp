#pragma once

#include <market/result.hpp>

#include <string>
#include <utility>
#include <vector>

namespace market {

// Why positions cannot be those of one event; empty: they can. Of two that share a position
// the next has none: 1, 1, 3. What is missing is not known.
std::string order_fault(const std::vector<std::pair<std::string, Finish>>& order);

}  // namespace market
