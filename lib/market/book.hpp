#pragma once

#include <base/ratio.hpp>

#include <chrono>
#include <map>
#include <string>
#include <string_view>

namespace market {

enum class BookKind {
  sportsbook,
  exchange,   // takes a commission of the net winnings of a market
  aggregate,  // a maximum or mean over books: reported against, never bet at
};

BookKind parse_book_kind(std::string_view text);  // throws Error{Exit::data}

// A book's key as the store has it: in lower case, without blanks. "Bet365" and
// "bet 365" are bet365.
std::string book_key(std::string_view given);

// What the operation says about a bookmaker.
struct Book {
  bool enabled = true;  // may be bet at
  bool sharp = false;   // its prices are taken for the market's opinion
  BookKind kind = BookKind::sportsbook;
  Ratio commission{};  // in [0, 1)
  Rounding rounding = Rounding::half_down;
  bool overtime = true;              // counts, where the market does not say
  std::chrono::hours postponed{48};  // waits so long for a match that did not begin
};

// What a book is before the configuration says something: a sportsbook that may be bet
// at, an exchange that is known, with its commission, or an aggregate.
Book book_by_default(std::string_view key);

// Books by key. The aggregates that providers publish are never bet at.
class Books {
 public:
  void set(std::string_view key, const Book& book);
  Book at(std::string_view given) const;
  const std::map<std::string, Book, std::less<>>& configured() const { return configured_; }

 private:
  std::map<std::string, Book, std::less<>> configured_;
};

}  // namespace market
