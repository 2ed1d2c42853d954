#include <settlement/factor.hpp>

namespace settlement {

Factor won() {
  return {.won = true, .outcome = bets::Outcome::win};
}

Factor lost() {
  return {.won = false, .outcome = bets::Outcome::loss};
}

Factor void_bet() {
  return {.void_share = Ratio{1}, .outcome = bets::Outcome::void_bet};
}

Ratio return_per_unit(Ratio price, const Factor& factor) {
  if (!factor.won) return factor.void_share;
  const auto winnings = (price - Ratio{1}) * (Ratio{1} - factor.deduction);
  return factor.void_share + action(factor) * factor.dead_heat * (Ratio{1} + winnings);
}

Ratio stake_per_unit(const Factor& factor) {
  return return_per_unit(Ratio{1}, factor);
}

Money payout(Money stake, odds::Price price, const Factor& factor, Rounding rounding) {
  return Money::from_minor(scale(stake.minor(), return_per_unit(price.ratio(), factor), rounding));
}

Ratio action(const Factor& factor) {
  return Ratio{1} - factor.void_share;
}

}  // namespace settlement
