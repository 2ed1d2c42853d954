#pragma once

#include <base/answer.hpp>
#include <market/board.hpp>
#include <market/book.hpp>

#include <span>
#include <string>
#include <vector>

namespace opinion {

struct BestPrice {
  const market::Standing* standing = nullptr;
  odds::Price net;  // after commission
};

// The prices of an outcome, best after commission first, at the books that may be bet
// at and that are fresh; there is at least one. Equal ones are by the tier of the book, then by its
// key. `only` restricts the books, empty does not. Why there is none: "book disabled", "price 74 h
// old", "price of unknown age", "no price".
Answer<std::vector<BestPrice>> prices_to_bet(const market::Outcome& outcome,
                                             const market::Books& books,
                                             std::span<const std::string> only,
                                             std::chrono::seconds max_age);

// What a reader of a tip could have got: the first of those prices that is at most 10 minutes
// old and at which the stake, or nobody knows how much, is offered. Of a board as it stood
// when the tip reached him.
Answer<BestPrice> realistic_price(const market::Outcome& outcome, const market::Books& books,
                                  Money stake);

}  // namespace opinion
