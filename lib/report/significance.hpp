#pragma once

#include <base/answer.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

// Is it skill? One-sided throughout: small is unlikely to be luck.
namespace report {

constexpr double kZ95 = 1.959963984540054;

struct Interval {
  double low = 0;
  double high = 0;
};

// Wilson's interval of a rate; `successes` may be a fraction (half wins).
// `unknown` without trials.
Answer<Interval> wilson(double successes, double trials, double z = kZ95);

// t of a level-stakes record at similar prices: yield per unit, mean price.
// `bad_input` unless -1 < yield < price - 1.
Answer<double> t_of_yield(double yield, double price, double bets);

double upper_tail(double z);  // P(Z >= z)
double student_upper_tail(double t, double degrees_of_freedom);
double normal_quantile(double p);  // the z below which a share p lies

// P(X >= wins) of `trials` at `chance` each.
Answer<double> binomial_upper_tail(std::int64_t wins, std::int64_t trials, double chance);

// Bets after which a true win rate is told from `break_even` by a test at level
// `alpha` with this power; not rounded. `none` unless rate > break_even.
Answer<double> bets_needed(double break_even, double rate, double alpha, double power,
                           bool two_sided);

// What an event can do to the total: chances sum to 1, amounts in any unit, the
// same for all. Bets that hang on one result are one event.
struct Possible {
  double chance = 0;
  std::int64_t profit = 0;
};
using Draw = std::vector<Possible>;

enum class How { exact, simulated, normal };
std::string_view to_string(How how);

struct PValue {
  double p = 1;
  How how = How::exact;
};

// P(total profit >= observed) if every event falls as its chances say. Exact by
// convolution while few totals are possible; else 100,000 draws, seeded by the
// data, so that it is reproducible and never 0; beyond 2,000 events a normal
// approximation.
PValue p_value(std::span<const Draw> events, std::int64_t observed);

}  // namespace report
