// Files of the exchange's history, packed or not.
#include "feed.hpp"

#include <provider/betfair_stream.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace betfair = provider::betfair;
  const std::string text{reinterpret_cast<const char*>(data), size};
  const auto looks = betfair::parse_looks("60m,10m", "1h");
  fuzz::unless_refused([&] {
    provider::Content content{text};
    betfair::stream_prices(content, "input", looks,
                           [](const provider::Prices& prices) { fuzz::check(prices); });
    return true;
  });
  const auto results = fuzz::unless_refused([&] {
    provider::Content content{text};
    return betfair::stream_results(content, "input");
  });
  if (results) fuzz::check(*results);
  return 0;
}
