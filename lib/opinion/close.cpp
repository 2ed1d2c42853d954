#include <opinion/close.hpp>
#include <opinion/line_shift.hpp>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace opinion {

namespace {

// The other lines of a selection, as the bet sees them, the nearest first.
std::vector<market::Selection> on_other_lines(const std::vector<market::Board>& boards,
                                              const market::Selection& selection) {
  std::vector<market::Selection> found;
  for (const auto& board : boards) {
    for (const auto& [id, other, prices, lays] : board.outcomes) {
      const bool is_same = other.market == selection.market && other.side == selection.side &&
                           other.subject == selection.subject;
      if (is_same && other.line && other.line != selection.line) found.push_back(other);
    }
  }
  std::ranges::stable_sort(found, {}, [&](const market::Selection& other) {
    return std::abs(other.line->quarters - selection.line->quarters);
  });
  return found;
}

}  // namespace

Closes::Closes(std::vector<market::Board> at_start, FairRule rule, const market::Books& books,
               std::string league)
    : boards_{std::move(at_start)},
      rule_{std::move(rule)},
      books_{books},
      league_{std::move(league)},
      fair_(boards_.size()) {
  rule_.max_age = kOldestClose;
}

std::optional<Close> Closes::of(const market::Selection& selection, std::string_view bet_at) {
  if (auto own = on_its_line(selection, bet_at)) return own;
  const auto deviation = deviation_around_line(league_, selection.market);
  if (!deviation || !selection.line) return std::nullopt;
  for (const auto& other : on_other_lines(boards_, selection)) {
    const auto close = on_its_line(other, bet_at);
    if (!close) continue;
    const auto probability =
        shifted(close->probability, selection.side, *other.line, *selection.line, *deviation);
    if (!probability) return std::nullopt;
    return Close{*probability, close->source + " of another line", close->age};
  }
  return std::nullopt;
}

std::optional<Close> Closes::on_its_line(const market::Selection& selection,
                                         std::string_view bet_at) {
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
