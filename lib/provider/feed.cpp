#include <provider/feed.hpp>

namespace provider {

std::int64_t count_offers(const Prices& prices) {
  std::int64_t count = 0;
  for (const auto& listing : prices.listings) {
    for (const auto& market : listing.markets) {
      count += static_cast<std::int64_t>(market.offers.size());
    }
  }
  return count;
}

}  // namespace provider
