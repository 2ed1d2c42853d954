#include "closing.hpp"

#include <strategy/value.hpp>

#include <algorithm>
#include <cmath>

namespace settle {

namespace {

constexpr std::chrono::minutes kMaxAge{60};

bool is_of(const market::Board& board, const market::Selection& s) {
  return board.market == s.market && board.period == s.period && board.subject == s.subject &&
         board.line == market::market_line(market::kind_of(s.market), s.side, s.line);
}

}  // namespace

Closing::Closing(store::Database& db, const config::Config& config)
    : boards_{db}, books_{config.books}, rule_{strategy::fair_rule(config.value)} {
  rule_.max_age = kMaxAge;
}

void Closing::begin(const market::Event& event) {
  at_close_ = boards_.of(event.id, event.starts_at, event.starts_at);
}

std::optional<store::Close> Closing::of(const bets::Bet& bet) const {
  const auto board = std::ranges::find_if(
      at_close_, [&](const market::Board& candidate) { return is_of(candidate, bet.selection); });
  if (board == at_close_.end()) return std::nullopt;
  const auto fair = strategy::fair_market(*board, rule_, books_, bet.book);
  if (!fair) return std::nullopt;
  const auto outcome =
      std::ranges::find(board->outcomes, bet.selection.side,
                        [](const market::Outcome& candidate) { return candidate.selection.side; });
  if (outcome == board->outcomes.end()) return std::nullopt;
  const double p = fair->probabilities[static_cast<std::size_t>(outcome - board->outcomes.begin())];
  return store::Close{p, fair->source, fair->oldest, p * bet.price.decimal() - 1};
}

bool has_moved(const store::Recorded& recorded, const std::optional<store::Close>& close) {
  constexpr double kSameValue = 1e-9;
  return recorded.clv && close && close->source == recorded.close_source &&
         std::abs(*recorded.clv - close->clv) > kSameValue;
}

}  // namespace settle
