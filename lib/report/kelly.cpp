#include <report/kelly.hpp>

namespace report {

std::optional<double> full_kelly(const bets::Record& bet, Money bankroll) {
  if (!bet.is_single || bet.way != market::Way::back || bet.returned_per == 0) return std::nullopt;
  if (!bet.edge || *bet.edge <= 0) return std::nullopt;
  const auto gain = (bet.price() - 1) * (1 - bet.commission);
  if (gain <= 0 || bankroll <= Money{}) return std::nullopt;
  return *bet.edge / gain * static_cast<double>(bankroll.minor());
}

}  // namespace report
