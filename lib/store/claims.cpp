#include <store/claims.hpp>

#include <algorithm>
#include <tuple>

namespace store {

bool Claims::claim(const Listed& listed, const std::string& id) {
  auto& [ids, claims] = events_[listed.event];
  auto own = std::ranges::find(ids, id);
  if (own == ids.end()) own = ids.insert(own, id);
  const Claim claim{.market = listed.market,
                    .book = static_cast<std::int32_t>(listed.book),
                    .way = static_cast<std::int16_t>(listed.way),
                    .id = static_cast<std::int16_t>(own - ids.begin())};
  const auto of = [](const Claim& one) { return std::tuple{one.market, one.book, one.way}; };
  const auto place = std::ranges::lower_bound(claims, of(claim), {}, of);
  if (place != claims.end() && of(*place) == of(claim)) return place->id == claim.id;
  claims.insert(place, claim);
  return true;
}

}  // namespace store
