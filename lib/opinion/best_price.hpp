#pragma once

#include <base/answer.hpp>
#include <market/board.hpp>
#include <market/book.hpp>

#include <span>
#include <string>

namespace opinion {

struct BestPrice {
  const market::Standing* standing = nullptr;
  odds::Price net;  // after commission
};

// The best price, after commission, over the books that may be bet at and whose
// price is fresh; of equal ones the first in book key order. `only` restricts
// the books, empty does not. Why there is none: "book disabled", "price 74 h
// old", "price of unknown age", "no price".
Answer<BestPrice> best_price(const market::Outcome& outcome, const market::Books& books,
                             std::span<const std::string> only, std::chrono::seconds max_age);

}  // namespace opinion
