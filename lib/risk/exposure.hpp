#pragma once

#include <bets/decision.hpp>
#include <risk/limits.hpp>

#include <map>
#include <string>
#include <vector>

namespace risk {

// What is at stake when a run begins.
struct Exposure {
  Money bankroll;                 // cash and open stakes
  std::optional<Ratio> drawdown;  // see drawdown()
  Money day;                      // staked on this local day
  Money week;                     // staked on the seven local days ending today
  Money pending;                  // stakes of open bets
  std::vector<Position> open;     // without arbitrages: they cannot lose
  std::map<std::string, Money> open_by_strategy;
  std::map<std::string, std::int64_t> placed_today;  // bets; a group is one
};

// A stake that is wanted. Without a position it cannot be lost: an arbitrage.
struct Ask {
  std::string strategy;
  double wanted = 0;  // minor units, not yet rounded
  std::optional<Position> position;
};

// What the limits left of the stake that was wanted.
struct Sized {
  Money stake;                    // zero: no bet
  std::vector<bets::Step> steps;  // that were taken, in order
  std::string refused;            // why there is no bet: "daily exposure 14.8% of 15%"

  std::vector<std::string> bound() const;  // the limits that cut it, in order
};

// The limits over a run: every accepted stake moves every counter at once, so
// the batch being generated counts.
class Book {
 public:
  Book(Limits limits, Exposure exposure);

  // Strategy count; max bet; correlation penalty; drawdown factor; caps to the room that is
  // left: allocation, day, week, pending, then game, team, division and conference; rounded
  // down once; the minimum. What makes the worst case of its game's market no worse is
  // never cut by the last four.
  Sized size(const Ask& ask) const;

  // One bet, or one group with all its legs: `stake` is what they cost together.
  void accept(const Ask& ask, Money stake);

  const Exposure& exposure() const { return exposure_; }

 private:
  Money relief(const Position& wanted) const;
  void count(const Position& position);

  Limits limits_;
  Exposure exposure_;
  std::map<std::string, Money> open_by_key_;  // see keys_of()
};

}  // namespace risk
