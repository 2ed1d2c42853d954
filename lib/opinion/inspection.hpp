#pragma once

#include <opinion/credible.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace opinion {

// A price while it is judged. The first reason against it stays.
struct Quote {
  std::size_t outcome = 0;
  const market::Standing* standing = nullptr;
  std::string why = {};
  bool is_stale = false;

  bool stands() const { return why.empty(); }
  double price() const { return standing->price.decimal(); }
  void refuse(const std::string& reason) {
    if (why.empty()) why = reason;
  }
};

struct BookQuotes {
  std::string_view key;  // of the board
  market::BookKind kind = market::BookKind::sportsbook;
  std::string_view owner;
  std::vector<Quote> quotes;  // by outcome; one may be missing

  std::size_t standing() const;
  const Quote* at(std::size_t outcome) const;  // that stands; null: none
  void refuse_all(const std::string& reason);
};

// A market book by book, without the aggregates; lives as long as its board.
struct Inspection {
  std::size_t outcomes = 0;
  std::vector<BookQuotes> books;  // by key
};

Inspection inspect(const market::Board& board, const market::Books& books);
void refuse_odd_ones(Inspection& inspection);
Believed outcome_of(const Inspection& inspection, const market::Board& board);

}  // namespace opinion
