#pragma once

#include <bets/ticket.hpp>
#include <market/board.hpp>
#include <market/runners.hpp>
#include <strategy/tags.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace strategy {

// What is known of a race before its start, beside its prices.
struct Race {
  market::Runners runners;
  std::map<std::string, bets::PlaceTerms, std::less<>> offered;  // for places, by book
  std::optional<bets::PlaceTerms> standard;  // of others; absent: win only, or not known
  // The first price of the day, by runner and book.
  std::map<std::pair<market::ParticipantId, std::string>, odds::Price> first_prices;
};

// What a tip has that other picks do not.
struct Tip {
  std::optional<bets::PlaceTerms> place;  // each-way: half to win, half to be placed
  TagFacts facts;
};

// The market's favourite, where a model ranks another runner first and doubts this one:
// information, not a tip.
struct DangerFavourite {
  market::SelectionId selection{0};
  market::ParticipantId runner{0};
  double confidence = 0;
  std::string book;
  odds::Price price;
  std::optional<odds::Price> lay;  // at an exchange: what laying it costs
};

}  // namespace strategy
