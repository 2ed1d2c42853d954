#pragma once

#include <bets/top_pick.hpp>
#include <market/board.hpp>
#include <odds/chances.hpp>
#include <odds/price.hpp>
#include <strategy/filter.hpp>
#include <strategy/timing.hpp>
#include <strategy/tip.hpp>

#include <optional>
#include <string>
#include <vector>

namespace strategy {

// What was gained over other prices that could have been had, in points of probability.
struct Shopping {
  std::int64_t books = 0;                  // that offered the line
  odds::Price worst;                       // of them, after commission
  double by_price = 0;                     // 1/worst - 1/price
  std::optional<double> by_line = {};      // edge over that at the line most books have
  std::optional<market::Line> usual = {};  // that line
};

// "This price is better than it should be": a bet before anyone has asked how
// much.
struct Pick {
  std::string strategy;
  std::string idea;  // what makes two picks the same
  market::EventId event;
  market::SelectionId selection_id;
  market::Selection selection;
  std::string book;
  odds::Price price;                          // as offered
  odds::Price net;                            // after the exchange's commission
  std::chrono::seconds age;                   // of the price
  std::optional<Money> size = {};             // offered at it, where the source says so
  double probability = 0;                     // of a bet that is won or lost: without pushes
  std::optional<odds::Chances> chances = {};  // with them, where a model says so
  std::string model;                          // where the probability is from
  std::int64_t opinions = 0;                  // how many are in it; 0: it is none
  std::optional<double> dispersion = {};      // of several: of their log-odds
  std::optional<double> doubt = {};           // the probability's deviation, where a model says so
  double edge = 0;                            // expected profit per unit staked
  double edge_points = 0;                     // probability - 1/net price
  std::vector<Asked> asked = {};              // of filters, in order
  double confidence = 0;
  bool goes_first = false;  // before the others of its strategy
  std::optional<Shopping> shopping = {};
  std::optional<Advice> advice = {};  // where the timing advisor was asked: place, or wait
  std::optional<Tip> tip = {};        // of a tip: then there is no probability and no edge
};

// No bet yet.
inline bool waits(const Pick& pick) {
  return pick.advice && pick.advice->action == Action::wait;
}

// A selection that was looked at and not taken, and why: the answer to "why were
// there no bets".
struct Rejection {
  std::string strategy;
  market::EventId event;
  market::Selection selection;
  std::string book;  // may be empty
  std::string reason;
  std::string filter;  // that it did not pass
};

// Picks that stand or fall together: one of a value bet, all legs of an
// arbitrage.
using Group = std::vector<Pick>;

struct Selected {
  std::vector<Group> groups;
  std::vector<Rejection> rejections;
  std::optional<bets::TopPick> top = {};       // of a race, whether it is a tip or not
  std::optional<DangerFavourite> danger = {};  // of a race
};

}  // namespace strategy
