#pragma once

#include <base/answer.hpp>
#include <market/board.hpp>
#include <market/book.hpp>
#include <opinion/best_price.hpp>
#include <opinion/credible.hpp>
#include <strategy/rules.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strategy {

// What may be taken of the prices to win a race: believed, fresh, of a book that may be bet
// at and whose whole market sums to what the rules allow.
class RacePrices {
 public:
  // The board must outlive it; null: there is none.
  RacePrices(const market::Board* board, const TipsRules& rules, const market::Books& books);

  struct Best {
    market::SelectionId selection{0};
    market::Standing standing;
    odds::Price net;  // after commission
  };
  // The best price of a runner; why there is none: "no price", "price 20 min old",
  // "sum 1.412 at betfair, not in [0.95, 1.30]".
  Answer<Best> of(market::ParticipantId runner) const;

  // The lowest price at which an exchange lays it, if one does.
  std::optional<odds::Price> lay_of(market::ParticipantId runner) const;

  std::vector<market::ParticipantId> runners() const;

 private:
  const market::Outcome* outcome_of(market::ParticipantId runner) const;
  std::string why_refused(const market::Outcome& outcome) const;

  const TipsRules& rules_;
  const market::Books& books_;
  std::vector<market::Outcome> outcomes_;
  std::vector<opinion::Refusal> refusals_;
  std::map<std::string, double, std::less<>> sums_;  // by book, of 1/price
};

}  // namespace strategy
