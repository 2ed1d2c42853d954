#pragma once

namespace staking {

// Points on a tip of that confidence, which is no probability: (100 c - 70) / 10, at least 0.
double points_by_confidence(double confidence);

// Points on a tip by confidence x decimal price - 1, at least 0: what would be its edge if the
// confidence were a probability, which it is not.
double points_by_value(double confidence, double price);

}  // namespace staking
