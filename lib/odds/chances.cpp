#include <odds/chances.hpp>

namespace odds {

double expected_value(const Chances& chances, double price) {
  return (chances.win + chances.half_win / 2) * (price - 1) -
         (chances.half_loss / 2 + chances.loss);
}

double win_share(const Chances& chances) {
  const auto won = chances.win + chances.half_win / 2;
  return won / (won + chances.half_loss / 2 + chances.loss);
}

}  // namespace odds
