#include <staking/middle.hpp>

#include <algorithm>

namespace staking {

namespace {

constexpr std::int64_t kQuarters = 4;

std::int64_t floor_points(std::int64_t quarters) {
  return quarters >= 0 ? quarters / kQuarters : -((-quarters + kQuarters - 1) / kQuarters);
}

// Whole numbers strictly between two lines.
std::optional<Window> between(std::int64_t from, std::int64_t to) {
  const Window inside{.from = floor_points(from) + 1, .to = -floor_points(-to) - 1};
  return inside.from <= inside.to ? std::optional{inside} : std::nullopt;
}

// The first leg wins above `low`, the second below `high`.
Middle middle(const MiddleLeg& first, const MiddleLeg& second, std::int64_t low,
              std::int64_t high) {
  const auto first_win = first.stake * (first.price - 1);
  const auto second_win = second.stake * (second.price - 1);
  Middle found{.first_only = first_win - second.stake, .second_only = second_win - first.stake};
  found.window = between(low, high);
  found.exists = found.window.has_value();
  found.both = found.exists ? first_win + second_win : -(first.stake + second.stake);
  if (!found.exists) found.window = between(high, low);
  return found;
}

}  // namespace

double Middle::one_side() const {
  return std::min(first_only, second_only);
}

double Middle::break_even() const {
  const auto loss = std::max(0.0, -one_side());
  return loss / (both + loss);
}

Middle middle_spread(const MiddleLeg& favourite, const MiddleLeg& underdog) {
  return middle(favourite, underdog, -favourite.line.quarters, underdog.line.quarters);
}

Middle middle_total(const MiddleLeg& over, const MiddleLeg& under) {
  return middle(over, under, over.line.quarters, under.line.quarters);
}

}  // namespace staking
