#pragma once

#include <base/money.hpp>
#include <bets/decision.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace staking {

// staking.plan: how much is wanted, before the limits.
struct Plan {
  enum class Kind { flat, kelly };
  // What is made of a full Kelly share.
  enum class Method {
    fractional,   // the fraction of it
    uncertainty,  // less of that the less sure the probability is
    dynamic,      // a fraction that grows with the edge, halved after a run of losses
    clv,          // as the strategy's closing line value has been
  };
  Kind kind = Kind::kelly;
  Method method = Method::fractional;
  Money unit;                    // the stake of a flat plan
  double kelly_fraction = 0.25;  // of full Kelly; `dynamic` has its own
};

Plan::Method parse_method(std::string_view text);  // throws Error{Exit::config}

// What is known of a bet beside its full Kelly share. What is not known is absent.
struct Evidence {
  double edge_points = 0;           // probability - 1/price
  std::optional<double> deviation;  // of the probability, one standard deviation
  std::int64_t losing_run = 0;      // losses at the end of the strategy's settled bets
  std::optional<double> clv;        // mean of its settled bets: 0.02 is 2%
};

// Whether the plan asks how the bets of a strategy have gone.
bool asks_for_form(const Plan& plan);

struct Wanted {
  double stake = 0;               // minor units, not rounded: limits come first
  std::vector<bets::Step> steps;  // from the bankroll to it
  std::string refused;            // why nothing is wanted
};

// What the plan wants on a bet of this full Kelly share.
Wanted wanted_stake(const Plan& plan, Money bankroll, double full_kelly, const Evidence& evidence);

}  // namespace staking
