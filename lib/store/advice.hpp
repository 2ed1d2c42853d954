#pragma once

#include <bets/decision.hpp>
#include <market/event.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>

namespace store {

// By which rule of the timing advisor a decision was to be placed at once.
struct Advice {
  int rule = 0;
  std::string why;
  double confidence = 0;
};

void record_advice(Database& db, bets::BetId decision, const Advice& advice);

// What the advisor said of a decision, and what became of it.
struct AdviceFollowed {
  bets::BetId decision{0};
  market::EventId event{0};
  int rule = 0;
  std::string why;
  bool waited = false;  // the rest is of those that did
  UtcTime made_at;
  UtcTime ended_at;                        // decided again, declined, or the start of its event
  std::optional<bets::BetId> became = {};  // the decision that replaced it
  bets::State state = bets::State::open;
};

// Of the decisions of a mode that were made in [from, until), with what was known at `now`; by
// event.
class AdviceHistory {
 public:
  AdviceHistory(Database& db, bets::Mode mode, UtcTime now, UtcTime from, UtcTime until);

  bool next();
  const AdviceFollowed& advice() const { return advice_; }

 private:
  UtcTime now_;
  Statement query_;
  AdviceFollowed advice_;
};

}  // namespace store
