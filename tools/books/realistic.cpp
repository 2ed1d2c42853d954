#include <books/realistic.hpp>

#include <opinion/best_price.hpp>
#include <strategy/rules.hpp>

#include <algorithm>

namespace books {

std::optional<Realistic> RealisticPrices::of(const store::ListedPick& listed) {
  if (!listed.delivered) return std::nullopt;
  const auto then = *listed.delivered + config_.reporting.realistic_delay;
  if (then > now_ || then >= listed.event.starts_at) return std::nullopt;
  for (const auto& board : boards_.of(listed.event, then, strategy::TipsRules::wants)) {
    const auto outcome = std::ranges::find_if(board.outcomes, [&](const market::Outcome& one) {
      return one.selection.subject == listed.pick.runner;
    });
    if (outcome == board.outcomes.end()) continue;
    const auto best =
        opinion::realistic_price(*outcome, config_.books, listed.stake.value_or(Money{}));
    if (!best) continue;
    const auto& standing = *best->standing;
    return Realistic{standing.price, standing.book, then - *standing.age};
  }
  return std::nullopt;
}

}  // namespace books
