// Answers of the Betfair Exchange: catalogues and books, one after the other.
#include "feed.hpp"

#include <provider/betfair.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'748'347'200);
  const auto prices = fuzz::unless_refused([&] { return provider::betfair::prices(json, now); });
  if (prices) fuzz::check(*prices);
  const auto markets = fuzz::unless_refused([&] { return provider::betfair::markets_in(json); });
  if (!markets) return 0;
  for (const auto& batch : provider::betfair::batches_of(*markets, now)) {
    const auto weight = static_cast<int>(batch.ids.size()) * weight_of(batch.wanted);
    fuzz::require(weight > 0 && weight <= provider::betfair::kMostWeight,
                  "a call is not too heavy");
  }
  return 0;
}
