#include <bets/combined.hpp>

namespace bets {

std::optional<odds::Price> combined(Folds folds,
                                    std::span<const std::optional<odds::Price>> prices) {
  if (prices.empty() || folds != Folds{static_cast<int>(prices.size())}) return std::nullopt;
  Ratio product{1};
  for (const auto& price : prices) {
    if (!price) return std::nullopt;
    product = product * price->ratio();
  }
  return odds::Price{product};
}

}  // namespace bets
