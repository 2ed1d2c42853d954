#pragma once

#include <bets/bet.hpp>
#include <market/event.hpp>
#include <odds/price.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

// A favourite that a model doubted, as it was recorded.
struct ListedFavourite {
  market::Event event;
  UtcTime at;
  market::ParticipantId runner{0};
  double confidence = 0;
  std::string book;
  odds::Price price;
  std::optional<odds::Price> lay;
};

// Of races that start in [from, until), by start and event, as it was known at `now`.
class FavouriteList {
 public:
  FavouriteList(Database& db, bets::Mode mode, UtcTime from, UtcTime until, UtcTime now);

  std::optional<ListedFavourite> next();

 private:
  Statement query_;
};

}  // namespace store
