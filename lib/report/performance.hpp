#pragma once

#include <bets/record.hpp>
#include <report/bootstrap.hpp>
#include <report/null_model.hpp>
#include <report/path.hpp>

#include <array>
#include <map>
#include <optional>
#include <span>

namespace report {

// What a record of bets comes to. A figure that the record cannot support is
// absent, never 0.
struct Performance {
  std::int64_t settled = 0;
  std::int64_t open = 0;
  std::array<std::int64_t, 6> outcomes{};  // by bets::Outcome
  Money staked;                            // of settled bets
  std::optional<double> turnover;          // minor units: the part of it that was in action
  Money returned;
  Money profit;  // net of commission

  std::optional<double> roi;  // profit/turnover
  std::optional<Interval> roi_interval;
  std::optional<double> win_rate;
  std::optional<Interval> win_rate_interval;
  std::optional<double> average_odds;  // mean decimal price
  Money expected_profit;               // sum of edge x stake in action, by the probabilities bet on
  std::optional<PValue> market;        // of the profit under the closing probabilities
  std::int64_t by_close = 0;           // the bets that stood in it by their close ...
  std::int64_t by_fair = 0;            // ... and, without one, by their own probability

  std::int64_t clv_known = 0;
  std::optional<double> clv_mean;
  std::optional<double> clv_positive;  // a share
  std::optional<double> max_drawdown;  // a share of bankroll
  std::int64_t longest_losing_run = 0;

  std::optional<double> edge_mean;  // of those with an edge

  // Those that are neither pushes nor voids.
  std::int64_t decided() const;

  std::int64_t count(bets::Outcome outcome) const {
    return outcomes[static_cast<std::size_t>(outcome)];
  }
};

// Adds up a record in memory that does not grow with it.
class Tally {
 public:
  // Events whole, each once.
  void add(std::span<const bets::Record> bets_of_one_event);

  // The same bets once more, by settlement, with the flows between them.
  Path& path() { return path_; }

  Performance performance() const;
  Performance sums() const;  // all but the chance of it by luck, which costs the most

 private:
  void add_settled(const bets::Record& bet);

  Performance sums_;
  // Of minor units in action, by the denominator of their share: an exact sum.
  std::map<std::int64_t, std::int64_t> in_action_;
  double prices_ = 0;
  double expected_ = 0;
  double edge_ = 0;
  std::int64_t edges_ = 0;
  double clv_ = 0;
  std::int64_t clv_above_ = 0;
  Clusters profits_;
  NullModel null_;
  Path path_;
};

}  // namespace report
