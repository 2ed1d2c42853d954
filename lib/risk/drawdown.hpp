#pragma once

#include <base/money.hpp>
#include <bets/breaker.hpp>

#include <optional>
#include <set>

namespace risk {

// Drawdowns, shares of the peak, from which on stakes shrink and betting stops. They
// ascend: warning, half, quarter; and warning, pause, hard stop.
struct DrawdownMarks {
  std::optional<Ratio> warning;  // stakes shrink from here on; nothing: they never do
  Ratio half{15, 100};           // to this part of them
  Ratio quarter{25, 100};
  std::optional<Ratio> pause;
  std::optional<Ratio> hard_stop;

  std::optional<Ratio> of(bets::Breaker breaker) const;
};

// How far the bankroll is below its peak now, as a share of that. Nothing if there was
// no bankroll to fall.
std::optional<Ratio> drawdown(Money bankroll, Money peak);

// What is left of a stake: all of it below `warning`, from there in a straight line to a
// half, and from there to a quarter, which is the least.
Ratio stake_factor(Ratio drawdown, const DrawdownMarks& marks);

// The breakers that a drawdown trips, and those of the open ones that it ends.
struct Crossing {
  std::set<bets::Breaker> tripped;
  std::set<bets::Breaker> ended;  // never a hard stop
};
Crossing crossing(Ratio drawdown, const DrawdownMarks& marks, const std::set<bets::Breaker>& open);

}  // namespace risk
