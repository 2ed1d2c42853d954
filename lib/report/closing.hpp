#pragma once

#include <bets/record.hpp>
#include <report/bootstrap.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>

namespace report {

// How settled bets compare with the market's last word. A bet without a close is
// counted and stands for nothing else.
struct ClosingValue {
  std::int64_t settled = 0;
  std::int64_t known = 0;
  std::optional<double> mean;
  std::optional<Interval> mean_interval;  // events resampled
  std::optional<double> positive;         // the share above 0
  std::optional<Interval> positive_interval;
  std::optional<double> mean_age;               // seconds before the start
  std::map<std::string, std::int64_t> sources;  // of the closes, and how many each
};

class ClosingTally {
 public:
  // Events whole, each once.
  void add(std::span<const bets::Record> bets_of_one_event);
  ClosingValue closing_value() const;

 private:
  ClosingValue sums_;
  double clv_ = 0;
  double age_ = 0;
  std::int64_t above_ = 0;
  Clusters values_;
};

}  // namespace report
