#pragma once

#include <calibration/isotonic.hpp>
#include <calibration/platt.hpp>

#include <string_view>
#include <variant>

namespace calibration {

// A model's probabilities as they are: no curve was better. No confidence has that.
struct AsSaid {
  friend bool operator==(AsSaid, AsSaid) = default;
};

// How a score becomes a chance. In the order of the words in the store.
using Curve = std::variant<AsSaid, Platt, Isotonic>;

std::string_view method_of(const Curve& curve);  // "as_said", "platt", "isotonic"

double chance(const Curve& curve, double score);

// Makes the chances of outcomes of which exactly one wins sum to 1. Where not all of them
// are there, only more than 1 is too much.
void scale(std::span<double> chances, bool are_all);

}  // namespace calibration
