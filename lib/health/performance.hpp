#pragma once

#include <health/finding.hpp>

#include <cstdint>

// What came of the bets, against the targets and alarms of a desk.
namespace health {

// Fewer bets than this say nothing: "n too small", not well and not ill.
constexpr std::int64_t kEnough = 100;

struct Rate {
  std::int64_t n = 0;
  std::optional<double> value;
  std::optional<double> low;  // of a 95% interval
  std::optional<double> high;
};

// A local day's settled bets.
struct Day {
  double profit = 0;
  double bankroll = 0;         // at its start
  double clv = 0;              // sum ...
  std::int64_t clv_known = 0;  // ... over so many bets
};

struct Record {
  Rate win_rate;  // of the last 7 days; n: decided bets
  Rate roi;
  std::optional<double> drawdown;  // now: (peak - bankroll)/peak
  Rate clv;
  std::int64_t settled = 0;
  std::vector<Day> days;  // every one of a year, or since the first settlement
};

// Of daily returns on the bankroll, days without bets too, x sqrt(365). Nothing
// where they do not vary.
std::optional<double> sharpe(std::span<const Day> days);

// The last days with a known close whose mean was below 0, running.
std::int64_t days_below_close(std::span<const Day> days);

std::vector<Finding> judge_performance(const Record& record);

}  // namespace health
