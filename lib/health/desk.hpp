#pragma once

#include <health/finding.hpp>
#include <health/limits.hpp>

#include <base/money.hpp>

#include <cstdint>
#include <string>
#include <vector>

// The bets and the money.
namespace health {

struct Unsettled {
  std::int64_t bets = 0;          // open, their event begun
  std::optional<UtcTime> oldest;  // start of an event among them
};

Finding judge_unsettled(const Unsettled& unsettled, UtcTime now, const Limits& limits);

struct Activity {
  std::int64_t today = 0;  // bets
  std::int64_t seven_days = 0;
  std::int64_t game_days_without = 0;  // the last of the days with games, running; up to 7
};

Finding judge_activity(const Activity& activity);

// Competitions whose markets of regulation time are priced and not bet, because no result
// has had a score of it: there may be overtime, or nobody has said whether there is.
Finding judge_overtime(const std::vector<std::string>& possible,
                       const std::vector<std::string>& unknown);

// What a drawdown has stopped.
struct Stopped {
  enum class What { nothing, paused, latched };
  What what = What::nothing;
  std::optional<UtcTime> since;
  std::string why;
};

Finding judge_betting(const Stopped& stopped);

// What is at stake of what may be, as shares of the bankroll; no limit: none.
struct Stakes {
  Money bankroll;
  Money cash;
  Money day;
  Money week;
  Money pending;
  Ratio max_day;
  std::optional<Ratio> max_week;
  Ratio max_pending;
};

Finding judge_stakes(const Stakes& stakes);

}  // namespace health
