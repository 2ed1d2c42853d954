#pragma once

#include <market/board.hpp>
#include <market/book.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opinion {

// What a price must be to be believed: `quotes` in the configuration.
struct BeliefRules {
  std::chrono::seconds max_age = std::chrono::minutes{15};
  double book_sum_min = 1.00;  // of a two-way market
  double book_sum_max = 1.12;
  std::optional<double> max_abs_spread;       // points, goals
  Money least_size;                           // less than this on offer is nothing
  std::vector<std::string> regions = {"uk"};  // of the keys of one exchange, the first to bet at
};

// A price that is not believed.
struct Refusal {
  market::SelectionId selection_id;
  market::Selection selection;
  std::string book;
  odds::Price price;
  bool is_stale = false;  // by its age alone: nothing is wrong with it otherwise
  std::string reason;
};

// A market without the prices that are not believed, and those. A book whose prices are
// wrong together loses all of them.
struct Believed {
  market::Board board;
  std::vector<Refusal> refusals;  // by outcome, in the order of the board
};

// Which prices of a market may be used at all: for bets, arbitrages, fair prices and
// closes alike. Not those that are
// - of a book that leaves overtime out where the market does not: of another market;
// - too old, or of unknown age;
// - on a handicap that no game has;
// - offered for less than the least size;
// - of another key of an exchange that is there already, or on the ends of its ladder;
// - of a book whose whole market sums out of bounds, or backs above its own lays;
// - the odd ones out: far from the median of at least three other books that were seen
//   within 30 minutes of them, or of a book that has the sides switched.
// Prices to lay and those of aggregates are left as they are.
Believed believe(const market::Board& board, const BeliefRules& rules, const market::Books& books,
                 std::span<const std::string> without_overtime = {});

// "price 27 h old", "price 20 min old", "price of unknown age"
std::string age_in_words(const market::Standing& standing);

// How often a price may be the median of the others, or the median it, before it is an
// error: 1.35 fourth roots of the median. That is 1.6 at evens, 2.4 at 10.0. Of 4.1 million
// recorded prices of sharp and soft books 48 are further away.
double odd_ratio(double median);

}  // namespace opinion
