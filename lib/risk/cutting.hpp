#pragma once

#include <bets/decision.hpp>

#include <string>
#include <vector>

namespace risk {

// A stake on its way through the limits. Factors multiply it exactly; it becomes money,
// rounded down, where a step is written down and at the end.
class Cutting {
 public:
  explicit Cutting(double wanted);  // minor units

  void scale_by(const std::string& name, Ratio factor);
  void cap_at(const std::string& name, Money most);

  Money stake() const;
  const std::vector<bets::Step>& steps() const { return steps_; }

 private:
  void write_down(bets::Step step);

  std::int64_t millionths_;  // of a minor unit
  std::vector<bets::Step> steps_;
};

}  // namespace risk
