#pragma once

#include <report/bootstrap.hpp>
#include <report/significance.hpp>
#include <report/tip.hpp>

#include <cstdint>
#include <optional>

namespace report {

// What tips made at one of their prices; rates of those that are settled and have it.
struct TipReturn {
  std::int64_t n = 0;  // settled tips in action
  std::int64_t staked = 0;
  std::int64_t profit = 0;
  std::optional<double> roi;  // profit / staked
  std::optional<Interval> roi_interval;
};

// How tips did. Who won is among the placed, too; non-runners and void races are in no rate.
struct TipFigures {
  std::int64_t tips = 0;
  std::int64_t open = 0;
  std::int64_t non_runners = 0;
  std::int64_t void_races = 0;
  std::int64_t winners = 0;
  std::int64_t places = 0;
  TipReturn advised;
  TipReturn realistic;
  std::int64_t realistic_unknown = 0;  // settled in action, without that price
  std::optional<double> strike_rate;   // winners / n
  std::optional<Interval> strike_rate_interval;
  std::optional<double> place_rate;  // places / n
  std::optional<Interval> place_rate_interval;
};

// Adds up tips, in any order.
class TipTally {
 public:
  void add(const Tip& tip);
  TipFigures figures() const;

 private:
  TipFigures sums_;
  Clusters advised_;
  Clusters realistic_;
};

}  // namespace report
