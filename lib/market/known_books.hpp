#pragma once

#include <base/ratio.hpp>

#include <optional>
#include <string_view>
#include <vector>

// What is known of bookmakers by the keys that providers have for them.
namespace market {

// A key of an exchange. An exchange that a provider lists once a region is one book.
struct ExchangeKey {
  std::string_view key;
  std::string_view exchange;  // what its keys have in common: "betfair"
  std::string_view region;    // "uk"; empty: everywhere
  Ratio commission;           // of the net winnings of a market, of a new account
};

const ExchangeKey* exchange_of(std::string_view book);  // null: not an exchange that is known

// Who decides a book's prices: its owner, else itself.
std::string_view owner_of(std::string_view book);

// Of two books with one price that of the lower tier is bet at: the largest of the US are 1,
// the next 2, all others 3.
int tier_of(std::string_view book);

// Every key that a provider we read is known to use.
std::vector<std::string_view> known_books();

}  // namespace market
