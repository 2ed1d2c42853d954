// Files of football-data.co.uk: prices and results.
#include "feed.hpp"

#include <provider/football_data.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view csv{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  namespace site = provider::football_data;
  if (const auto prices = fuzz::unless_refused([&] { return site::prices(csv, "E0.csv", now); })) {
    fuzz::check(*prices);
  }
  if (const auto results = fuzz::unless_refused([&] { return site::results(csv, "E0.csv"); })) {
    fuzz::check(*results);
  }
  return 0;
}
