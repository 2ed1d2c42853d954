#pragma once

#include <bets/ticket.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bets {

enum class State {
  open,      // waits for the operator
  placed,    // became a ticket
  declined,  // by the operator
  expired,   // nobody said anything in time
  waiting,   // looked at again by the next run
  replaced,  // it waited, and a later run decided
};

std::string_view to_string(State state);

// What a factor or a cap made of a stake.
struct Step {
  std::string name;
  std::optional<double> factor = {};
  std::optional<Money> cap = {};
  Money before = {};
  Money after = {};
};

// What was advised, and all that it was made from. None of it ever changes but what
// became of it.
struct Decision {
  Ticket advised;                   // its id is the decision's own, placed_at when it was made
  std::string idea;                 // what makes two decisions one
  std::string group;                // those that stand or fall together; empty: by itself
  std::optional<double> edge;       // expected profit per unit staked, after commission
  std::optional<double> kelly;      // full Kelly, a share of bankroll
  std::string bound_by;             // the limits that bound the stake
  std::vector<Step> steps;          // how the stake came about
  std::vector<std::string> prices;  // JSON, a leg: the market as it stood
  UtcTime until;                    // open no longer than this
  State state = State::open;
  std::optional<UtcTime> decided_at;
  std::string reason;  // why it was declined
};

// What it is at that time: open until the operator speaks, and expired by the clock
// where he does not. `decided_at` of what was replaced is when it was.
State state_at(State recorded, std::optional<UtcTime> decided_at, UtcTime until, UtcTime now);
State state_at(const Decision& decision, UtcTime now);

// One of a group, and what it is.
struct Member {
  BetId id;
  State state = State::open;
};

// Whether a group can come whole no longer, and some of it has been bet: one is placed
// and another declined or expired.
bool is_broken(std::span<const Member> group);

}  // namespace bets
