#include <strategy/nap.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace strategy {

namespace {

// The surest first, of equals the shorter price, then in their order.
std::vector<std::size_t> surest_first(std::span<const SentTip> tips) {
  std::vector<std::size_t> order(tips.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    if (tips[a].confidence != tips[b].confidence) return tips[a].confidence > tips[b].confidence;
    return tips[a].price.ratio() < tips[b].price.ratio();
  });
  return order;
}

}  // namespace

Nap choose_nap(std::span<const SentTip> tips, Ratio max_odds) {
  Nap nap;
  for (const auto i : surest_first(tips)) {
    if (tips[i].price.ratio() <= max_odds) {
      nap.tip = i;
      break;
    }
    nap.blocked.push_back(
        {i, fmt::format("price {} > {:.2f}", to_string(tips[i].price), max_odds.value())});
  }
  return nap;
}

std::vector<std::size_t> choose_legs(std::span<const SentTip> tips, std::size_t size,
                                     double min_confidence) {
  auto order = surest_first(tips);
  std::erase_if(order, [&](std::size_t i) { return tips[i].confidence < min_confidence; });
  if (order.size() < size) return {};
  order.resize(size);
  return order;
}

}  // namespace strategy
