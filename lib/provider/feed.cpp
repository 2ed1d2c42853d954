#include <provider/feed.hpp>

#include <algorithm>

namespace provider {

bool says_something(const Prices& prices) {
  return count_offers(prices) > 0 || !prices.unpriced.empty() ||
         std::ranges::any_of(prices.listings, [](const market::Listing& listing) {
           return !listing.fixture.field.empty() || !listing.places.empty();
         });
}

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
