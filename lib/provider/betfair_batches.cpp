#include <provider/betfair_batches.hpp>

#include <set>

namespace provider::betfair {

int weight_of(Wanted wanted) {
  constexpr int kBestOffers = 5;
  constexpr int kTradedSp = 7;
  return wanted == Wanted::offers ? kBestOffers : kBestOffers + kTradedSp;
}

std::vector<Batch> batches_of(std::span<const ListedMarket> markets, UtcTime now) {
  std::vector<Batch> batches;
  std::set<std::string> asked;
  for (const auto wanted : {Wanted::offers, Wanted::offers_and_sp}) {
    const auto most = static_cast<std::size_t>(kMostWeight / weight_of(wanted));
    Batch batch{.wanted = wanted, .ids = {}};
    for (const auto& market : markets) {
      const bool has_begun = market.starts_at <= now;
      if (has_begun != (wanted == Wanted::offers_and_sp)) continue;
      if (!asked.insert(market.id).second) continue;
      batch.ids.push_back(market.id);
      if (batch.ids.size() < most) continue;
      batches.push_back(batch);
      batch.ids.clear();
    }
    if (!batch.ids.empty()) batches.push_back(batch);
  }
  return batches;
}

std::vector<Batch> halves_of(const Batch& batch) {
  const auto middle = batch.ids.begin() + static_cast<std::ptrdiff_t>(batch.ids.size() / 2);
  return {{.wanted = batch.wanted, .ids = {batch.ids.begin(), middle}},
          {.wanted = batch.wanted, .ids = {middle, batch.ids.end()}}};
}

}  // namespace provider::betfair
