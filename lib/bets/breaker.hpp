#pragma once

#include <string_view>

namespace bets {

// What a drawdown trips, by the numbers of the table `breaker_word`. The first two end by
// themselves when the bankroll is back; a hard stop ends when the operator says so.
enum class Breaker {
  warning,    // stakes shrink
  pause,      // no new bets
  hard_stop,  // no new bets, until the operator has looked
};

std::string_view to_string(Breaker breaker);

}  // namespace bets
