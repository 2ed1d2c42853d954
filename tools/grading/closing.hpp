#pragma once

#include <config/config.hpp>
#include <opinion/close.hpp>
#include <opinion/credible.hpp>
#include <store/board.hpp>
#include <store/settling.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace grading {

// The market's opinion of a bet's own line at the start of its event: by the
// rule that value bets are chosen by, from prices that are believed and at most 60
// minutes old. Where overtime counts, those of a book that leaves it out are none; a bet
// at such a book has no close.
class Closing {
 public:
  Closing(store::Database& db, const config::Config& config, UtcTime now);

  // The markets of bets on that event.
  void begin(market::Event event, std::span<const bets::Ticket> tickets);

  // Of a single on that event, after commission; nothing where the close is unknown, and none of a
  // lay or a starting price.
  std::optional<store::Close> of(const bets::Ticket& ticket);

 private:
  const config::Config& config_;
  store::Boards boards_;
  opinion::FairRule rule_;
  opinion::BeliefRules belief_;
  std::map<market::Market, std::vector<std::string>> without_overtime_;  // the books, by market
  std::optional<opinion::Closes> at_close_;
};

// Whether the quotes now give a bet another close than was recorded, by the same rule:
// one recorded under another configuration stands.
bool has_moved(std::optional<double> recorded, std::string_view recorded_source,
               std::optional<double> now, std::string_view source);

}  // namespace grading
