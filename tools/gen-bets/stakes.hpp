#pragma once

#include "candidates.hpp"

#include <risk/exposure.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gen_bets {

// A stake a leg, or why there is none.
struct Staked {
  std::vector<Money> stakes;
  std::vector<double> kelly;  // full Kelly, a share of bankroll; 0 for arbitrage legs
  std::string bound_by;       // the limits that bound the stake
  std::string refused;

  Money total() const;
};

// The event whose room a candidate takes: an arbitrage cannot lose, so none.
std::optional<market::EventId> event_at_risk(const Candidate& candidate);

// What the plan wants on a candidate, cut to what the limits leave.
Staked stake(const Candidate& candidate, const config::Config& config, const risk::Book& book);

}  // namespace gen_bets
