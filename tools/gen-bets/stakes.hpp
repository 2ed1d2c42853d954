#pragma once

#include "candidates.hpp"

#include <risk/exposure.hpp>

#include <string>
#include <vector>

namespace gen_bets {

// A stake a leg, or why there is none.
struct Staked {
  std::vector<Money> stakes;
  std::vector<double> kelly;      // full Kelly, a share of bankroll; 0 for arbitrage legs
  std::vector<risk::Step> steps;  // of the stake, of a group's in all
  std::string bound_by;           // the limits that bound the stake
  std::string refused;

  Money total() const;
};

// The full Kelly share of each single: of several outcomes of one market what is best of
// all of them together, with those that earlier runs have bet on.
void set_kelly(std::vector<Candidate>& candidates);

// What a candidate asks of the limits. An arbitrage cannot lose, and takes no event's
// room.
risk::Ask ask_for(const Candidate& candidate, Money wanted);

// "event:12"
std::string key_of(market::EventId event);

// What the plan wants on a candidate, cut to what the limits leave.
Staked stake(const Candidate& candidate, const config::Config& config, const risk::Book& book);

}  // namespace gen_bets
