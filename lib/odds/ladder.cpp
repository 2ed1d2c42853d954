#include <base/error.hpp>
#include <odds/ladder.hpp>

#include <algorithm>
#include <array>

namespace odds {

namespace {

// From the end of the rung before up to `end`, prices are `step` apart; in hundredths.
struct Rung {
  std::int64_t end;
  std::int64_t step;
};

constexpr std::int64_t kBottom = 101;
constexpr std::int64_t kTop = 100'000;
constexpr std::array kRungs = {
    Rung{200, 1},   Rung{300, 2},    Rung{400, 5},    Rung{600, 10},     Rung{1000, 20},
    Rung{2000, 50}, Rung{3000, 100}, Rung{5000, 200}, Rung{10'000, 500}, Rung{kTop, 1000},
};

Price from_hundredths(std::int64_t hundredths) {
  return Price::from_ratio(hundredths, 100);
}

// The step up from a price, and the one down to it.
std::int64_t step_above(std::int64_t hundredths) {
  return std::ranges::find_if(kRungs, [&](const Rung& r) { return hundredths < r.end; })->step;
}

std::int64_t step_below(std::int64_t hundredths) {
  return std::ranges::find_if(kRungs, [&](const Rung& r) { return hundredths <= r.end; })->step;
}

}  // namespace

Price nearest_on_ladder(Ratio price) {
  const auto exact = price * Ratio{100};
  if (exact <= Ratio{kBottom}) return from_hundredths(kBottom);
  if (exact >= Ratio{kTop}) return from_hundredths(kTop);
  const auto step = step_above(scale(1, exact, Rounding::down));
  return from_hundredths(step * scale(1, exact / Ratio{step}, Rounding::half_up));
}

Price ladder_steps(Price price, std::int64_t steps) {
  if (nearest_on_ladder(price.ratio()) != price) {
    throw Error{Exit::data, "not on the ladder: {}", price.decimal()};
  }
  auto hundredths = scale(100, price.ratio(), Rounding::down);
  for (; steps > 0 && hundredths < kTop; --steps) hundredths += step_above(hundredths);
  for (; steps < 0 && hundredths > kBottom; ++steps) hundredths -= step_below(hundredths);
  return from_hundredths(hundredths);
}

}  // namespace odds
