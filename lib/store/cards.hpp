#pragma once

#include <market/listing.hpp>
#include <store/ingest.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace store {

// What a card came to.
struct StoredCard {
  enum class News { fresh, moved, off, changed, nothing };

  std::int64_t event = 0;
  News news = News::nothing;
  UtcTime starts_at;  // as all who list it have it
  std::string home;   // names of the store; empty but in a match
  std::string away;
  std::string race;              // "York: Made Stakes"; empty but for a racecard
  std::int64_t runners = 0;      // of a racecard, who may still run: as its field has them now
  std::int64_t non_runners = 0;  // and who came out
};

struct StoredCards {
  std::vector<StoredCard> cards;
  std::vector<market::Skipped> skipped;  // events that are not the one the id stands for
  std::vector<market::Skipped> notes;
};

// Stores events that are to be, without prices, within the caller's transaction: as those
// of prices, by the same identity. One that was called off gets the result "postponed".
StoredCards store_cards(Database& db, const Poll& poll, std::span<const market::Card> cards);

}  // namespace store
