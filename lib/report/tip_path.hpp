#pragma once

#include <report/tip.hpp>

#include <cstdint>

namespace report {

// A bankroll in points, in the order of the races. Drawdowns are points below the highest
// that it had been. Tips that lost money in a row are a losing run; non-runners and void
// races neither count nor break it.
class TipPath {
 public:
  explicit TipPath(std::int64_t bankroll) : bankroll_{bankroll}, peak_{bankroll} {}

  void follow(const Return& settled);

  std::int64_t bankroll() const { return bankroll_; }
  std::int64_t peak() const { return peak_; }
  std::int64_t drawdown() const { return peak_ - bankroll_; }
  std::int64_t worst_drawdown() const { return worst_; }
  std::int64_t losing_run() const { return run_; }
  std::int64_t longest_losing_run() const { return longest_; }

 private:
  std::int64_t bankroll_;
  std::int64_t peak_;
  std::int64_t worst_ = 0;
  std::int64_t run_ = 0;
  std::int64_t longest_ = 0;
};

}  // namespace report
