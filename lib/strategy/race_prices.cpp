#include <strategy/race_prices.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace strategy {

RacePrices::RacePrices(const market::Board* board, const TipsRules& rules,
                       const market::Books& books)
    : rules_{rules}, books_{books} {
  if (!board) return;
  auto believed = opinion::believe(*board, rules.belief, books);
  outcomes_ = std::move(believed.board.outcomes);
  refusals_ = std::move(believed.refusals);
  for (const auto& outcome : outcomes_) {
    for (const auto& standing : outcome.prices) {
      sums_[standing.book] += 1 / standing.price.decimal();
    }
  }
}

const market::Outcome* RacePrices::outcome_of(market::ParticipantId runner) const {
  const auto found = std::ranges::find_if(
      outcomes_, [&](const market::Outcome& one) { return one.selection.subject == runner; });
  return found == outcomes_.end() ? nullptr : &*found;
}

std::string RacePrices::why_refused(const market::Outcome& outcome) const {
  for (const auto& refusal : refusals_) {
    if (refusal.selection_id == outcome.id) {
      return fmt::format("{} at {}: {}", to_string(refusal.price), refusal.book, refusal.reason);
    }
  }
  return {};
}

Answer<RacePrices::Best> RacePrices::of(market::ParticipantId runner) const {
  const auto* outcome = outcome_of(runner);
  if (!outcome) return NoAnswer{Status::none, "no price"};
  const auto prices = opinion::prices_to_bet(*outcome, books_, {}, rules_.max_price_age);
  if (!prices) {
    const auto why = why_refused(*outcome);
    return NoAnswer{Status::none, why.empty() ? prices.why_not().why : why};
  }
  std::string why;
  for (const auto& best : *prices) {
    const auto& standing = *best.standing;
    const auto sum = sums_.find(standing.book)->second;
    if (sum >= rules_.book_sum_min && sum <= rules_.book_sum_max) {
      return Best{outcome->id, standing, best.net};
    }
    if (why.empty()) {
      why = fmt::format("sum {:.3f} at {}, not in [{:.2f}, {:.2f}]", sum, standing.book,
                        rules_.book_sum_min, rules_.book_sum_max);
    }
  }
  return NoAnswer{Status::none, std::move(why)};
}

std::optional<odds::Price> RacePrices::lay_of(market::ParticipantId runner) const {
  const auto* outcome = outcome_of(runner);
  std::optional<odds::Price> lowest;
  if (!outcome) return lowest;
  for (const auto& lay : outcome->lays) {
    const auto book = books_.at(lay.book);
    const bool may_lay = book.enabled && book.kind == market::BookKind::exchange;
    if (!may_lay || !lay.age || *lay.age > rules_.max_price_age) continue;
    if (!lowest || lay.price.ratio() < lowest->ratio()) lowest = lay.price;
  }
  return lowest;
}

std::vector<market::ParticipantId> RacePrices::runners() const {
  std::vector<market::ParticipantId> found;
  for (const auto& outcome : outcomes_) found.push_back(*outcome.selection.subject);
  return found;
}

}  // namespace strategy
