#pragma once

#include <bets/record.hpp>
#include <report/significance.hpp>

#include <optional>
#include <span>
#include <vector>

namespace report {

// What the settled bets of one event would have made by chance, a draw for each
// market and line of it. Bets on one market and line share the draw: of two
// sides at most one wins, and two bets on one side win together. Different
// markets are drawn apart.
//
// A bet wins with the fair closing probability of its line, or, without a
// close, with the probability it was placed at. Prices are kept, and so is the
// stake that was in action: what was void or pushed stays so, for a line's
// probability is that of the part that is decided.
std::vector<Draw> draws_of(std::span<const bets::Record> bets_of_one_event);

// The profit of a record by chance. Memory does not grow with history: beyond
// 2,000 draws only their mean and variance are kept.
class NullModel {
 public:
  void add(std::span<const bets::Record> bets_of_one_event);

  // P(profit >= observed), of the bets that were in action; never 0; nothing without
  // a bet.
  std::optional<PValue> p_value() const;

  std::int64_t by_close() const { return by_close_; }
  std::int64_t by_fair() const { return by_fair_; }

 private:
  PValue of_draws() const;
  PValue of_moments() const;

  std::vector<Draw> draws_;
  std::size_t count_ = 0;
  double mean_ = 0;
  double variance_ = 0;
  std::int64_t observed_ = 0;
  std::int64_t by_close_ = 0;
  std::int64_t by_fair_ = 0;
};

}  // namespace report
