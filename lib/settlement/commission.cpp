#include <settlement/commission.hpp>

#include <algorithm>

namespace settlement {

Ratio effective_rate(std::span<const Money> profits, Ratio rate) {
  Money net;
  Money won;
  for (const auto profit : profits) {
    net += profit;
    won += std::max(profit, Money{});
  }
  if (net <= Money{}) return {};
  return rate * Ratio{net.minor(), won.minor()};
}

}  // namespace settlement
