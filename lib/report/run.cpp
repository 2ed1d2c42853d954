#include <report/run.hpp>

#include <algorithm>

namespace report {

Runs runs(std::span<const Turn> turns) {
  Runs longest;
  std::int64_t won = 0;
  std::int64_t lost = 0;
  for (const auto& turn : turns) {
    switch (turn.outcome) {
      case bets::Outcome::win:
      case bets::Outcome::half_win: ++won, lost = 0; break;
      case bets::Outcome::loss:
      case bets::Outcome::half_loss: ++lost, won = 0; break;
      case bets::Outcome::push:
      case bets::Outcome::void_bet: break;
    }
    longest.longest_won = std::max(longest.longest_won, won);
    longest.longest_lost = std::max(longest.longest_lost, lost);
  }
  return longest;
}

std::optional<Rolling> rolling_roi(std::span<const Turn> turns, std::size_t length) {
  std::optional<Rolling> found;
  for (std::size_t end = length; end <= turns.size(); ++end) {
    double profit = 0;
    double turnover = 0;
    for (const auto& turn : turns.subspan(end - length, length)) {
      profit += turn.profit;
      turnover += turn.turnover;
    }
    if (turnover <= 0) continue;
    const auto roi = profit / turnover;
    if (!found) found = {roi, roi, roi};
    *found = {roi, std::max(found->best, roi), std::min(found->worst, roi)};
  }
  return found;
}

}  // namespace report
