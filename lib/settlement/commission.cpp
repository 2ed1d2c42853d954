#include <settlement/commission.hpp>

#include <algorithm>
#include <numeric>

namespace settlement {

std::vector<Money> commission(std::span<const Money> profits, Ratio rate) {
  std::vector<Money> charged(profits.size());
  Money net;
  Money won;
  for (const auto profit : profits) {
    net += profit;
    won += std::max(profit, Money{});
  }
  if (net <= Money{} || rate == Ratio{}) return charged;

  auto left = Money::from_minor(scale(net.minor(), rate, Rounding::half_up));
  const auto total = left;
  for (std::size_t i = 0; i < profits.size(); ++i) {
    if (profits[i] <= Money{}) continue;
    charged[i] = share_of(total, Ratio{profits[i].minor(), won.minor()});
    left -= charged[i];
  }
  std::vector<std::size_t> order(profits.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::stable_sort(order, std::ranges::greater{},
                           [&](std::size_t i) { return profits[i]; });
  for (const auto i : order) {
    if (left <= Money{}) break;
    charged[i] += Money::from_minor(1);
    left -= Money::from_minor(1);
  }
  return charged;
}

}  // namespace settlement
