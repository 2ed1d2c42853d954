#pragma once

#include <base/answer.hpp>

#include <span>

namespace report {

constexpr double kYearDays = 365.25;

// Money put in (or, below 0, taken out) on a day.
struct Flow {
  double day = 0;
  double amount = 0;
};

// The yearly rate at which the flows grow to `end_value` on `end_day`: 0.05 is
// 5%. `none` when no rate does.
Answer<double> money_weighted_return(std::span<const Flow> flows, double end_value, double end_day,
                                     double year_days = kYearDays);

// Value at the start and at the end of a time without flows.
struct Subperiod {
  double start = 0;
  double end = 0;
};

// The product of the growth of all subperiods, less 1.
Answer<double> time_weighted_return(std::span<const Subperiod> subperiods);

// A return over `days` as a yearly rate.
double annualised(double period_return, double days, double year_days = kYearDays);

}  // namespace report
