#pragma once

#include <market/board.hpp>
#include <market/book.hpp>
#include <odds/devig.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace opinion {

// Whose opinion of a market is believed, and how its margin is taken out.
struct FairRule {
  odds::Devig devig = odds::Devig::power;
  std::vector<std::string> sharp_books;
  std::int64_t min_books = 3;
  std::chrono::seconds max_age{};
};

struct FairMarket {
  std::vector<double> probabilities;  // in the order of the board's outcomes
  std::string source;                 // "pinnacle power", "mean of 5 power"
  std::chrono::seconds oldest{};      // age of the oldest price behind it
};

// The fair probabilities of a market: of the first sharp book that has every
// outcome at most `max_age` old; else the mean over at least `min_books` others,
// aggregates never. `bet_at` has no say in the mean: a book is not judged by its
// own prices. `unknown` says what is missing: "no fair price: 2 of 3 books".
Answer<FairMarket> fair_market(const market::Board& board, const FairRule& rule,
                               const market::Books& books, std::string_view bet_at);

}  // namespace opinion
