#pragma once

#include <market/board.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>
#include <vector>

namespace strategy {

// "This price is better than it should be": a bet before anyone has asked how
// much.
struct Pick {
  std::string strategy;
  std::string idea;  // what makes two picks the same
  market::EventId event;
  market::SelectionId selection_id;
  market::Selection selection;
  std::string book;
  odds::Price price;               // as offered
  odds::Price net;                 // after the exchange's commission
  std::chrono::seconds age;        // of the price
  std::optional<Money> size = {};  // offered at it, where the source says so
  double probability = 0;
  std::string model;                      // where the probability is from
  std::int64_t opinions = 0;              // how many are in it; 0: it is none
  std::optional<double> dispersion = {};  // of several: of their log-odds
  double edge = 0;                        // net price x probability - 1
};

// A selection that was looked at and not taken, and why: the answer to "why were
// there no bets".
struct Rejection {
  std::string strategy;
  market::EventId event;
  market::Selection selection;
  std::string book;  // may be empty
  std::string reason;
};

// Picks that stand or fall together: one of a value bet, all legs of an
// arbitrage.
using Group = std::vector<Pick>;

struct Selected {
  std::vector<Group> groups;
  std::vector<Rejection> rejections;
};

}  // namespace strategy
