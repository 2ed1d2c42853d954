// Answers of The Odds API: prices, events and scores.
#include "feed.hpp"

#include <provider/the_odds_api.hpp>

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  const std::array<std::optional<odds::Format>, 3> formats = {std::nullopt, odds::Format::decimal,
                                                              odds::Format::american};
  for (const auto format : formats) {
    const auto prices =
        fuzz::unless_refused([&] { return provider::the_odds_api::prices(json, now, format); });
    if (prices) fuzz::check(*prices);
  }
  const auto cards = fuzz::unless_refused([&] { return provider::the_odds_api::events(json); });
  if (cards) {
    fuzz::check(cards->skipped);
    for (const auto& card : cards->cards) fuzz::check(card.fixture);
  }
  const auto results =
      fuzz::unless_refused([&] { return provider::the_odds_api::scores(json, now); });
  if (results) fuzz::check(*results);
  return 0;
}
