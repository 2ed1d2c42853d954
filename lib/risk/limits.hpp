#pragma once

#include <base/money.hpp>
#include <risk/correlation.hpp>
#include <risk/drawdown.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace risk {

// What may be staked. Shares are of the bankroll at the start of the run.
struct Limits {
  Ratio max_bet{5, 100};
  std::optional<Correlations> correlation;        // nothing: no penalty
  DrawdownMarks drawdown;                         // none are set: nothing shrinks or stops
  std::map<std::string, Ratio> max_by_key;        // by kind: event, team, division, conference
  std::map<std::string, std::int64_t> max_count;  // bets a strategy may place a day
  std::map<std::string, Ratio> allocation;        // share a strategy may have at risk
  Ratio max_day{15, 100};                         // stakes of one local day
  std::optional<Ratio> max_week;                  // of seven local days ending today
  Ratio max_pending{25, 100};                     // stakes of open bets
  Money min_bet = Money::from_minor(1000);        // smaller stakes are not placed
};

}  // namespace risk
