#include <settlement/ticket.hpp>

namespace settlement {

Ratio return_per_unit(odds::Price price, const Leg& leg) {
  if (!leg.won) return leg.void_share;
  const auto winnings = (price.ratio() - Ratio{1}) * (Ratio{1} - leg.deduction);
  return leg.void_share + action(leg) * leg.dead_heat * (Ratio{1} + winnings);
}

Money payout(Money stake, odds::Price price, const Leg& leg, Rounding rounding) {
  return Money::from_minor(scale(stake.minor(), return_per_unit(price, leg), rounding));
}

Ratio action(const Leg& leg) {
  return Ratio{1} - leg.void_share;
}

}  // namespace settlement
