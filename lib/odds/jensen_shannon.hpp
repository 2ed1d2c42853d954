#pragma once

#include <odds/root.hpp>

#include <optional>

namespace odds {

// The probability whose Jensen-Shannon distance from `implied`, both taken as a
// coin, is `distance`: below it, or above it for a negative distance. `value` is
// the probability and `slope` its change with the distance. A distance that no
// probability has gives 0 or 1. Nothing: did not converge.
std::optional<Point> at_jensen_shannon_distance(double implied, double distance);

}  // namespace odds
