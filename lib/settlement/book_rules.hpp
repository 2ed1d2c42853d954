#pragma once

#include <market/book.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <settlement/rule4.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace settlement {

// What a race of four runners or fewer makes of the place half of a bet.
enum class ShortField {
  all_to_win,  // the whole stake rides on the win
  void_place,  // the place half comes back
};

// Where houses differ, by the rules of the book. The defaults are the common ones.
struct BookRules {
  bool exchange = false;  // reduces prices instead of Rule 4; keeps its places
  ShortField short_field = ShortField::all_to_win;
  Rule4Bands rule4 = Rule4Bands::tattersalls;
  bool waive_5p = false;
  Ratio rule4_most{90, 100};          // some stop at 75p
  bool best_odds_guaranteed = false;  // the better of the price taken and the SP
  bool first_past_the_post = false;   // pays a winner that is disqualified later, too
  bool non_runner_no_bet = false;     // also ante-post
  std::chrono::hours postponed{48};   // a game played later is not the one that was bet on
  bool overtime = true;               // counts, where the market does not say
};

BookRules rules_of(const market::Book& book);

// The books that leave overtime out where the market says that it counts: their prices are
// then of another market.
std::vector<std::string> books_without_overtime(const market::Market& market,
                                                const market::Event& event,
                                                const market::Books& books);

// Why legs of one market at two books may lose together: what one book voids and the
// other does not. Empty: nothing.
std::string why_rules_differ(const market::Event& event, const BookRules& a, const BookRules& b);

}  // namespace settlement
