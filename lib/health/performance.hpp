#pragma once

#include <health/finding.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

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
  std::optional<double> drawdown;      // now: (peak - bankroll)/peak
  std::optional<double> max_drawdown;  // of the days
  Rate clv;
  std::vector<Day> days;  // every one of a year, or since the first settlement
};

// Of daily returns on the bankroll, days without bets too, x sqrt(365); n: days. The
// interval is by Lo (2002): the error of a ratio s of n days is sqrt((1 + s^2/2)/n).
// Nothing where they do not vary.
Rate sharpe(std::span<const Day> days);

// The last days with a known close whose mean was below 0, running.
std::int64_t days_below_close(std::span<const Day> days);

// What a metric should be, and from where on it is an alarm. Shares, but the Sharpe ratio.
struct Target {
  std::string_view name;
  double target = 0;
  std::optional<double> yellow = {};  // act within 24 h
  std::optional<double> red = {};     // stop betting
  bool low_is_bad = true;
};
inline constexpr Target kWinRate{"win_rate", 0.54, 0.52};
inline constexpr Target kRoi{"roi", 0.05, {}, 0.0};
inline constexpr Target kSharpe{"sharpe", 1.0, 0.5};
inline constexpr Target kDrawdown{"max_drawdown", 0.20, 0.10, 0.20, false};
inline constexpr Target kClv{"clv", 0.0};  // yellow: below it for days, which no number says
inline constexpr std::int64_t kDaysBelowClose = 3;

// A metric as it stands against its target.
enum class Light { green, yellow, red, too_small };
std::string_view to_string(Light light);

struct Standard {
  Target target;
  Rate rate;
  std::string_view over;  // what it is of
  Light light = Light::too_small;
};
std::vector<Standard> against_targets(const Record& record);

std::vector<Finding> judge_performance(const Record& record);

}  // namespace health
