#include <report/cash_flow.hpp>

#include <cmath>
#include <optional>

namespace report {

namespace {

// The root of a function that changes sign between two points.
template <typename Function>
double bisect(Function at, double low, double high) {
  const bool rising = at(low) < 0;
  while (true) {
    const auto middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return middle;
    ((at(middle) < 0) == rising ? low : high) = middle;
  }
}

}  // namespace

// Solved in x = ln(1 + rate), where every flow is an exponential. Flows in both
// directions can have several rates; the one nearest to 0 is meant.
Answer<double> money_weighted_return(std::span<const Flow> flows, double end_value, double end_day,
                                     double year_days) {
  const auto left_over = [&](double x) {
    double value = -end_value;
    for (const auto& [day, amount] : flows) {
      value += amount * std::exp(x * (end_day - day) / year_days);
    }
    return value;
  };
  constexpr double kStep = 1.0 / 16;
  constexpr double kFurthest = 50;  // a rate of 5e21
  const auto middle = left_over(0);
  if (middle == 0) return 0.0;
  for (double x = kStep; x <= kFurthest; x += kStep) {
    for (const auto sign : {1.0, -1.0}) {
      const auto near = left_over(sign * (x - kStep));
      const auto far = left_over(sign * x);
      if ((near < 0) == (far < 0)) continue;
      const auto root =
          sign > 0 ? bisect(left_over, x - kStep, x) : bisect(left_over, -x, kStep - x);
      return std::expm1(root);
    }
  }
  return NoAnswer{Status::none, "no rate makes these flows the value at the end"};
}

Answer<double> time_weighted_return(std::span<const Subperiod> subperiods) {
  double growth = 1;
  for (const auto& [start, end] : subperiods) {
    if (!(start > 0)) return NoAnswer{Status::none, "a subperiod starts with nothing"};
    if (end < 0) return NoAnswer{Status::bad_input, "a subperiod ends below 0"};
    growth *= end / start;
  }
  if (subperiods.empty()) return NoAnswer{Status::none, "no subperiods"};
  return growth - 1;
}

double annualised(double period_return, double days, double year_days) {
  return std::expm1(std::log1p(period_return) * year_days / days);
}

}  // namespace report
