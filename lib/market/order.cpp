#include <market/order.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace market {

std::string order_fault(const std::vector<std::pair<std::string, Finish>>& order) {
  std::vector<std::int64_t> positions;
  for (const auto& [who, finish] : order) {
    if (finish.position) positions.push_back(*finish.position);
  }
  std::ranges::sort(positions);
  for (const auto position : positions) {
    const auto before = std::ranges::lower_bound(positions, position) - positions.begin();
    if (before >= position) return fmt::format("{} finished before position {}", before, position);
  }
  return {};
}

}  // namespace market
