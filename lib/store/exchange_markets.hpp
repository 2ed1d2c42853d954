#pragma once

#include <market/event.hpp>
#include <market/exchange_market.hpp>
#include <store/board.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace store {

// Whose markets, and as which book their prices are kept.
struct Exchange {
  std::string provider;
  std::string book;
};

// Reads how an exchange's markets to win stood at an instant: prices, runners, what was
// matched. All by row ids that come from the exchange's own; nothing by name or place.
class ExchangeMarkets {
 public:
  // By what was known at `known_by`. The database outlives it.
  ExchangeMarkets(Database& db, Exchange exchange, UtcTime known_by);

  // Nothing of an event that the exchange had no market of.
  std::optional<market::ExchangeMarket> of(const market::Event& event, UtcTime at);

 private:
  void read_runners(const market::Event& event, market::ExchangeMarket& market);

  Exchange exchange_;
  Boards boards_;
  std::optional<std::int64_t> win_;   // the row of the market
  std::optional<std::int64_t> book_;  // and of the book
  Statement id_;
  Statement trading_;
  Statement runners_;
};

}  // namespace store
