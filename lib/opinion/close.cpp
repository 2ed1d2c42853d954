#include <opinion/close.hpp>

#include <algorithm>
#include <utility>

namespace opinion {

Closes::Closes(std::vector<market::Board> at_start, FairRule rule, const market::Books& books)
    : boards_{std::move(at_start)}, rule_{std::move(rule)}, books_{books}, fair_(boards_.size()) {
  rule_.max_age = kOldestClose;
}

std::optional<Close> Closes::of(const market::Selection& selection, std::string_view bet_at) {
  for (std::size_t i = 0; i < boards_.size(); ++i) {
    const auto& outcomes = boards_[i].outcomes;
    const auto outcome = std::ranges::find(outcomes, selection, &market::Outcome::selection);
    if (outcome == outcomes.end()) continue;
    if (!fair_[i]) fair_[i].emplace(boards_[i], rule_, books_);
    const auto fair = fair_[i]->for_bet_at(bet_at);
    if (!fair) return std::nullopt;
    const auto index = static_cast<std::size_t>(outcome - outcomes.begin());
    return Close{fair->probabilities[index], fair->source, fair->oldest};
  }
  return std::nullopt;
}

}  // namespace opinion
