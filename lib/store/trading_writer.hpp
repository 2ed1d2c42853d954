#pragma once

#include <market/trading.hpp>
#include <store/presence.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <span>

namespace store {

// Keeps what an exchange says of a market beside its prices, as changes. A runner that is out
// and a starting price make the bets of an event with a result due: both complete it.
class TradingWriter {
 public:
  explicit TradingWriter(Database& db);

  // The selections are those of the runners, one after the other.
  void write(const market::Trading& trading, const Listed& where,
             std::span<const std::int64_t> selections);

 private:
  // Whether it says something new of how the race ended.
  bool write(const market::TradedRunner& runner, std::int64_t selection, std::int64_t book,
             UtcTime at);

  Statement insert_trading_;
  Statement insert_runner_;
  Statement insert_last_;
  Statement insert_starting_price_;
  Statement make_due_;
};

}  // namespace store
