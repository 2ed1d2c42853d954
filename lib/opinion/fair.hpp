#pragma once

#include <market/board.hpp>
#include <market/book.hpp>
#include <odds/devig.hpp>

#include <chrono>
#include <optional>
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
  std::string source;                 // "pinnacle power", "consensus of 5 power"
  std::chrono::seconds oldest{};      // age of the oldest price behind it
  std::int64_t opinions = 1;
  std::vector<double> dispersion = {};  // of their log-odds, an outcome; empty: of one
};

// The fair probabilities of a market whose prices are believed: of the first sharp book
// that has every outcome at most `max_age` old; else the consensus of at least
// `min_books` others, aggregates never. Books of one owner with the same prices are one.
class Fair {
 public:
  // The board and the books outlive it.
  Fair(const market::Board& board, FairRule rule, const market::Books& books);

  // That book has no say in the consensus, nor who shows its prices: a book is not judged
  // by its own. `unknown` says what is missing: "no fair price: 2 of 3 books".
  Answer<FairMarket> for_bet_at(std::string_view book) const;

 private:
  const market::Board* board_;
  const market::Books* books_;
  FairRule rule_;
  std::optional<Answer<FairMarket>> sharp_;  // the same wherever the bet is
};

}  // namespace opinion
