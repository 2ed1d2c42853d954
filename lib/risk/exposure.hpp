#pragma once

#include <market/event.hpp>
#include <risk/limits.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace risk {

// What is at stake when a run begins.
struct Exposure {
  Money bankroll;                                  // cash and open stakes
  Money day;                                       // staked on this local day
  Money week;                                      // staked on the seven local days ending today
  Money pending;                                   // stakes of open bets
  std::map<market::EventId, Money> open_by_event;  // without arbitrages: they cannot lose
  std::map<std::string, Money> open_by_strategy;
  std::map<std::string, std::int64_t> placed_today;  // bets; a group is one
};

// What a limit left of the stake that was wanted.
struct Sized {
  Money stake;                     // zero: no bet
  std::vector<std::string> bound;  // the limits that bound it, in order
  std::string refused;             // why there is no bet: "daily exposure 14.8% of 15%"
};

// The limits over a run: every accepted stake moves every counter at once, so
// the batch being generated counts.
class Book {
 public:
  Book(const Limits& limits, Exposure exposure);

  // The caps in the order of nba-desk section 8.1: max bet, strategy count,
  // strategy allocation, day, week, pending, event; then the minimum. Without an
  // event the stakes cannot be lost there: an arbitrage risks nothing at it.
  Sized size(const std::string& strategy, std::optional<market::EventId> event, Money wanted) const;

  // One bet, or one group with all its legs: `stake` is what they cost together.
  void accept(const std::string& strategy, std::optional<market::EventId> event, Money stake);

  const Exposure& exposure() const { return exposure_; }

 private:
  Limits limits_;
  Exposure exposure_;
};

}  // namespace risk
