// Our own lines: quotes and results.
#include "feed.hpp"

#include <provider/ndjson.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  namespace lines = provider::ndjson;
  if (const auto prices = fuzz::unless_refused([&] {
        provider::Content content{text};
        provider::Prices read;
        lines::prices(content, "-", now, [&](provider::Prices part) { read = std::move(part); });
        return read;
      })) {
    fuzz::check(*prices);
  }
  if (const auto results = fuzz::unless_refused([&] {
        provider::Content content{text};
        return lines::results(content, "-", now);
      })) {
    fuzz::check(*results);
  }
  return 0;
}
