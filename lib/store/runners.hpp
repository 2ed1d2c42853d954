#pragma once

#include <bets/ticket.hpp>
#include <market/runners.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <utility>

namespace store {

// What was known of a race before its start, at one time.
class RunnersReader {
 public:
  RunnersReader(Database& db, UtcTime now);

  // Who is declared or runs, with what the card says of him.
  market::Runners of(const market::Event& race);

  // What each book pays for a place, by its newest word.
  std::map<std::string, bets::PlaceTerms, std::less<>> places_at(market::EventId race);

  // The first price to win since then of each runner, by book.
  std::map<std::pair<market::ParticipantId, std::string>, odds::Price> first_prices(
      market::EventId race, UtcTime since);

 private:
  Database& db_;
  UtcTime now_;
  Statement runners_;
  Statement detail_;
  Statement last_class_;  // of the race before, of a horse that ran in it
  Statement places_;
  Statement first_prices_;
};

}  // namespace store
