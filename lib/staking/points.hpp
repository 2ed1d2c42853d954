#pragma once

namespace staking {

// Points on a tip of that confidence, which is no probability: (100 c - 70) / 10, at least 0.
double points_by_confidence(double confidence);

}  // namespace staking
