// A season's schedule of NBA.com.
#include "feed.hpp"

#include <provider/nba_com.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  const auto cards = fuzz::unless_refused([&] { return provider::nba_com::cards(json); });
  const auto results = fuzz::unless_refused([&] { return provider::nba_com::results(json, now); });
  if (cards) {
    fuzz::check(cards->skipped);
    for (const auto& card : cards->cards) fuzz::check(card.fixture);
  }
  if (results) fuzz::check(*results);
  return 0;
}
