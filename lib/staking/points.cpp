#include <staking/points.hpp>

#include <algorithm>

namespace staking {

double points_by_confidence(double confidence) {
  return std::max((100 * confidence - 70) / 10, 0.0);
}

double points_by_value(double confidence, double price) {
  return std::max(confidence * price - 1, 0.0);
}

}  // namespace staking
