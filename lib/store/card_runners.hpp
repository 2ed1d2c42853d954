#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace store {

// Who of an exchange's runners is on the card of the race. A horse that is not has no price,
// rather than somebody else's.
class CardRunners {
 public:
  CardRunners(Database& db, std::string provider);

  // The listing without runners who are not on the card, and why they are not. A race without
  // a card has all that the exchange lists.
  market::Listing on_card(std::int64_t event, const market::Listing& listing,
                          std::vector<market::Skipped>& skipped);

 private:
  // The horses of a card, by what their names have in common.
  using Card = std::map<std::string, std::set<std::int64_t>>;
  Card card_of(std::int64_t event);
  std::string why_not(const Card& card, const market::Entrant& entrant);

  std::string provider_;
  Statement card_;
  Statement known_;
};

}  // namespace store
