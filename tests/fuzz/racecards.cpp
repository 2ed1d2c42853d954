// Cards of races, as rpscrape writes them.
#include "feed.hpp"

#include <provider/racecards.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view json{reinterpret_cast<const char*>(data), size};
  const auto now = from_unix(1'772'000'000);
  const auto cards = fuzz::unless_refused([&] { return provider::racecards::cards(json, now); });
  if (!cards) return 0;
  fuzz::check(cards->skipped);
  for (const auto& card : cards->cards) {
    fuzz::check(card.fixture);
    fuzz::require(card.race.has_value(), "a card is of a race");
    fuzz::require(card.race->runners.size() == card.fixture.field.size(), "and of its field");
    for (const auto& entrant : card.fixture.field) {
      fuzz::require(card.race->runners.contains(entrant.name), "by the names of the entrants");
      fuzz::require(!entrant.weight || *entrant.weight > 0, "a weight is one");
    }
  }
  return 0;
}
