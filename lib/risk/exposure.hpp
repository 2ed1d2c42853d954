#pragma once

#include <risk/limits.hpp>

#include <map>
#include <string>
#include <vector>

namespace risk {

// What is at stake when a run begins.
struct Exposure {
  Money bankroll;                            // cash and open stakes
  Money day;                                 // staked on this local day
  Money week;                                // staked on the seven local days ending today
  Money pending;                             // stakes of open bets
  std::map<std::string, Money> open_by_key;  // "event:12"; without arbitrages: they cannot lose
  std::map<std::string, Money> open_by_strategy;
  std::map<std::string, std::int64_t> placed_today;  // bets; a group is one
};

// A stake that is wanted, and the keys whose room it takes: "event:12". Without any
// it cannot be lost at an event: an arbitrage risks nothing there.
struct Ask {
  std::string strategy;
  Money wanted;
  std::vector<std::string> keys;
};

// What a limit made of a stake.
struct Step {
  std::string name;
  Money before;
  Money after;
};

// What the limits left of the stake that was wanted.
struct Sized {
  Money stake;              // zero: no bet
  std::vector<Step> steps;  // of the limits that were asked, in order
  std::string refused;      // why there is no bet: "daily exposure 14.8% of 15%"

  std::vector<std::string> bound() const;  // the limits that cut it, in order
};

// The limits over a run: every accepted stake moves every counter at once, so
// the batch being generated counts.
class Book {
 public:
  Book(Limits limits, Exposure exposure);

  // The caps in the order of nba-desk section 8.1: max bet, strategy count,
  // strategy allocation, day, week, pending, keys; then the minimum.
  Sized size(const Ask& ask) const;

  // One bet, or one group with all its legs: `stake` is what they cost together.
  void accept(const Ask& ask, Money stake);

  const Exposure& exposure() const { return exposure_; }

 private:
  Limits limits_;
  Exposure exposure_;
};

}  // namespace risk
