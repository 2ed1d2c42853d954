#pragma once

#include <bets/ticket.hpp>
#include <market/board.hpp>
#include <store/ledger.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace store {

// A bet to be placed, with what was known when it was decided.
struct NewTicket {
  bets::Ticket ticket;                          // its id is not read
  std::vector<market::SelectionId> selections;  // of its legs
  std::string idea;                             // what makes a second placement impossible
  std::string group;                            // empty for a bet of its own
  std::optional<double> edge;
  std::optional<double> kelly;
  std::string bound_by;
  std::chrono::sys_days local_day;
};

// The next number of the sequence that decisions and tickets share.
bets::BetId next_id(Database& db);

// Records the bet under that id and moves what it risks from cash to at risk. The
// same idea a second time breaks a constraint: Error{Exit::data}.
void place(Database& db, Ledger& ledger, bets::BetId id, const NewTicket& bet,
           std::optional<bets::BetId> decision);

// A leg of an open bet. The whole bet is at risk at each of its events.
struct OpenLeg {
  market::Event event;
  market::Selection selection;
  market::Way way = market::Way::back;
  std::optional<odds::Price> net;  // after commission; nothing: a starting price
  bool is_single = true;
  Money at_risk;
};

// What was at stake in a mode at a time: by bets, and by decisions that were open.
struct AtStake {
  Money day;
  Money week;
  Money pending;
  std::vector<OpenLeg> legs;  // without arbitrages: they cannot lose
  std::map<std::string, Money> open_by_strategy;
  std::map<std::string, std::int64_t> placed_today;  // a group is one
};

AtStake at_stake(Database& db, bets::Mode mode, std::chrono::sys_days local_day, UtcTime now);

// A single that is open: a bet, or a decision that waits for the operator.
struct Held {
  market::Selection selection;
  double probability = 0;  // when it was decided
  odds::Price net;         // after commission
};

// The ideas a strategy has at an event: bets, decisions that wait for the operator,
// and what he declined. None is bet twice: keys are also those of bets that came later.
// A bet that settle made void before the start, for the match was moved, is none: at the
// new date it is a new idea.
struct Ideas {
  std::set<std::string> keys;
  std::int64_t count = 0;  // by then, and without what was declined
};

// What is placed at events, and what is open there: of a mode, by what was known at `now`.
class PlacedAt {
 public:
  PlacedAt(Database& db, bets::Mode mode, UtcTime now);

  Ideas ideas(const std::string& strategy, market::EventId event);
  std::vector<Held> held(market::EventId event);

 private:
  bets::Mode mode_;
  UtcTime now_;
  Markets markets_;
  Statement ideas_;
  Statement held_;
};

// The key under which an idea is stored: "value|12|1x2 game||home", and, where all that was
// bet on it before is void, with the number of the bet: "value|12|1x2 game||home@2".
std::string key_of_next(Database& db, bets::Mode mode, const std::string& idea, UtcTime now);

}  // namespace store
