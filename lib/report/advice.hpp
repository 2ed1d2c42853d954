#pragma once

#include <market/event.hpp>
#include <report/bootstrap.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace report {

// What became of a wait for a better moment.
enum class Became {
  bet,
  lapsed,   // nothing was bet: declined, or the event has begun
  waiting,  // still
};

struct Waited {
  Became became = Became::waiting;
  std::chrono::seconds time{0};          // that it lasted
  std::optional<double> value_then;      // price x fair closing probability - 1, when it began
  std::optional<double> value_of_taken;  // of the price that was taken
};

// What a rule of the timing advisor came to.
struct AdviceValue {
  std::int64_t bets = 0;   // that it said were to be placed at once
  std::int64_t waits = 0;  // of these three
  std::int64_t became_bets = 0;
  std::int64_t lapsed = 0;
  std::int64_t waiting = 0;
  std::optional<double> mean_hours;  // of those that are over
  std::int64_t known = 0;            // of which both prices can be held against the close
  std::optional<double> won;         // the mean of what waiting added to the value; below 0: cost
  std::optional<Interval> won_interval;
  std::optional<double> better;  // the share of those that won
};

class AdviceTally {
 public:
  void add_bet() { ++sums_.bets; }

  // Those of an event one after the other, for its interval.
  void add(market::EventId event, const Waited& wait);

  AdviceValue value() const;

 private:
  AdviceValue sums_;
  double hours_ = 0;
  double won_ = 0;
  std::int64_t better_ = 0;
  std::optional<market::EventId> event_;
  Cluster of_event_;
  Clusters values_;
};

// Where nothing was bet, what the price was worth is lost.
std::optional<double> won_by_waiting(const Waited& wait);

}  // namespace report
