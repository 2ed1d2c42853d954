#include <report/square.hpp>
#include <report/trend.hpp>

#include <cmath>

namespace report {

namespace {

// The t that a share `p` is above.
double t_above(double p, double degrees_of_freedom) {
  double low = 0;
  double high = 1e3;
  for (int halving = 0; halving < 100; ++halving) {
    const auto middle = (low + high) / 2;
    (student_upper_tail(middle, degrees_of_freedom) > p ? low : high) = middle;
  }
  return (low + high) / 2;
}

}  // namespace

std::optional<Trend> trend_of(std::span<const DayValue> days) {
  constexpr std::size_t kLeast = 5;
  if (days.size() < kLeast) return std::nullopt;
  const auto n = static_cast<double>(days.size());
  double day_mean = 0;
  double value_mean = 0;
  for (const auto& [day, value] : days) day_mean += day / n, value_mean += value / n;
  double days_squared = 0;
  double together = 0;
  for (const auto& [day, value] : days) {
    days_squared += square(day - day_mean);
    together += (day - day_mean) * (value - value_mean);
  }
  if (days_squared == 0) return std::nullopt;
  const auto slope = together / days_squared;
  double missed = 0;
  for (const auto& [day, value] : days) {
    missed += square(value - value_mean - slope * (day - day_mean));
  }
  const auto error = std::sqrt(missed / (n - 2) / days_squared);
  const auto reach = t_above(0.025, n - 2) * error;
  return Trend{slope, {slope - reach, slope + reach}, static_cast<std::int64_t>(days.size())};
}

}  // namespace report
