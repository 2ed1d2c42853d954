// Our own lines: quotes and results.
#include "feed.hpp"

#include <provider/ndjson.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  namespace lines = provider::ndjson;
  if (const auto prices = fuzz::unless_refused([&] { return lines::prices(text, "-", now); })) {
    fuzz::check(*prices);
  }
  if (const auto results = fuzz::unless_refused([&] { return lines::results(text, "-", now); })) {
    fuzz::check(*results);
  }
  return 0;
}
