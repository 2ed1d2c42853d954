#include <base/error.hpp>
#include <market/prediction.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 3> kShapes = {"normal", "poisson", "negative_binomial"};

}  // namespace

std::string_view to_string(Shape shape) {
  return kShapes[static_cast<std::size_t>(shape)];
}

Shape parse_shape(std::string_view text) {
  const auto found = std::ranges::find(kShapes, text);
  if (found == kShapes.end()) {
    throw Error{Exit::data, "not a distribution: '{}' (normal, poisson, negative_binomial)", text};
  }
  return static_cast<Shape>(found - kShapes.begin());
}

}  // namespace market
