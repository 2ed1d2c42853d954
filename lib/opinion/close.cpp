#include <opinion/close.hpp>

#include <algorithm>

namespace opinion {

std::optional<Close> close_of(std::span<const market::Board> at_start,
                              const market::Selection& selection, FairRule rule,
                              const market::Books& books, std::string_view bet_at) {
  rule.max_age = kOldestClose;
  for (const auto& board : at_start) {
    const auto outcome = std::ranges::find(board.outcomes, selection, &market::Outcome::selection);
    if (outcome == board.outcomes.end()) continue;
    const auto fair = fair_market(board, rule, books, bet_at);
    if (!fair) return std::nullopt;
    const auto index = static_cast<std::size_t>(outcome - board.outcomes.begin());
    return Close{fair->probabilities[index], fair->source, fair->oldest};
  }
  return std::nullopt;
}

}  // namespace opinion
