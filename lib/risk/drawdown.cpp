#include <risk/drawdown.hpp>

namespace risk {

using bets::Breaker;

std::optional<Ratio> DrawdownMarks::of(Breaker breaker) const {
  switch (breaker) {
    case Breaker::warning: return warning;
    case Breaker::pause: return pause;
    case Breaker::hard_stop: return hard_stop;
  }
  __builtin_unreachable();
}

std::optional<Ratio> drawdown(Money bankroll, Money peak) {
  if (peak <= Money{}) return std::nullopt;
  return Ratio{(peak - bankroll).minor(), peak.minor()};
}

Ratio stake_factor(Ratio drawdown, const DrawdownMarks& marks) {
  const Ratio half{1, 2};
  const Ratio quarter{1, 4};
  if (!marks.warning || drawdown < *marks.warning) return 1;
  if (drawdown < marks.half) {
    return Ratio{1} - half * (drawdown - *marks.warning) / (marks.half - *marks.warning);
  }
  if (drawdown < marks.quarter) {
    return half - quarter * (drawdown - marks.half) / (marks.quarter - marks.half);
  }
  return quarter;
}

Crossing crossing(Ratio drawdown, const DrawdownMarks& marks, const std::set<Breaker>& open) {
  Crossing found;
  for (const auto breaker : {Breaker::warning, Breaker::pause, Breaker::hard_stop}) {
    const auto mark = marks.of(breaker);
    const bool is_beyond = mark && drawdown >= *mark;
    if (is_beyond && !open.contains(breaker)) found.tripped.insert(breaker);
    if (!is_beyond && open.contains(breaker) && breaker != Breaker::hard_stop) {
      found.ended.insert(breaker);
    }
  }
  return found;
}

}  // namespace risk
