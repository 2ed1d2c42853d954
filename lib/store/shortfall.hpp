#pragma once

#include <bets/decision.hpp>
#include <store/sqlite.hpp>

#include <optional>

namespace store {

// A decision beside what came of it.
struct Followed {
  bets::State state = bets::State::open;
  Money advised_stake;
  Money stake;                          // that was placed; 0 without a bet
  std::optional<Money> advised_profit;  // as advised; absent while it is not graded
  std::optional<Money> profit;          // 0 without a bet, absent while it is not settled
};

// The decisions of a mode that were made in [from, until), with what was known at `now`.
class DecisionsFollowed {
 public:
  DecisionsFollowed(Database& db, bets::Mode mode, UtcTime now, UtcTime from, UtcTime until);

  bool next();
  const Followed& decision() const { return decision_; }

 private:
  UtcTime now_;
  Statement query_;
  Followed decision_;
};

}  // namespace store
