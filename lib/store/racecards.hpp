#pragma once

#include <market/event.hpp>
#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace store {

// An entrant as it was known at a time.
struct KnownRunner {
  market::ParticipantId id;
  std::string name;
  market::Entry entry = market::Entry::declared;
  UtcTime since;                       // of when it was so
  std::optional<std::int64_t> number;  // on the card
  std::optional<std::int64_t> draw;    // stall
  std::optional<std::int64_t> weight;  // pounds
  std::optional<market::ParticipantId> trainer;
  std::optional<market::ParticipantId> jockey;
  market::RunnerCard card;
};

// A race's card as it was known at a time.
struct KnownCard {
  std::string course_key;   // market::course_key
  bool has_market = false;  // false: nothing is to be tipped or bet on it
  std::string name;
  std::optional<bool> handicap;
  market::RaceCard card;             // without its runners
  std::vector<KnownRunner> runners;  // all entrants that a card has named, by number

  // How many are to run, or ran. What a card says of the size of its field is not asked.
  std::int64_t count(market::Entry entry) const;
};

// Nothing for a race of which no card was known at `now`.
std::optional<KnownCard> known_card(Database& db, market::EventId event, UtcTime now);

// What the card says beside a runner's name; empty: it says nothing, or there is none.
struct CardLine {
  std::string course;  // as the card calls it
  std::string trainer;
  std::string jockey;
};

// Reads lines of cards as they were known at `now`.
class CardLines {
 public:
  CardLines(Database& db, UtcTime now);
  CardLine of(market::EventId event, market::ParticipantId runner);

 private:
  UtcTime now_;
  Statement course_;
  Statement runner_;
};

}  // namespace store
