#pragma once

#include <bets/bet.hpp>
#include <market/board.hpp>
#include <store/ledger.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace store {

// A bet to be placed, with what was known when it was decided.
struct NewBet {
  bets::Mode mode;
  std::string strategy;
  std::string group;  // empty for a bet of its own
  market::Event event;
  market::SelectionId selection;
  std::string book;
  Money stake;
  odds::Price price;
  Ratio commission;
  Rounding rounding;
  double probability;
  std::string model;
  double edge;
  double kelly;
  std::chrono::seconds price_age;
  std::string bound_by;
  std::chrono::sys_days local_day;
};

// Records the bet and moves its stake from cash to at risk. The same idea (mode,
// strategy, selection) a second time breaks a constraint: Error{Exit::data}.
bets::BetId place(Database& db, Ledger& ledger, const NewBet& bet, UtcTime now);

// What is at stake in a mode.
struct AtStake {
  Money day;
  Money week;
  Money pending;
  std::map<market::EventId, Money> open_by_event;  // without arbitrages: they cannot lose
  std::map<std::string, Money> open_by_strategy;
  std::map<std::string, std::int64_t> placed_today;  // a group is one
};

AtStake at_stake(Database& db, bets::Mode mode, std::chrono::sys_days local_day);

// The selections a strategy has bet on at an event, open or settled.
std::set<market::SelectionId> placed_at(Database& db, bets::Mode mode, const std::string& strategy,
                                        market::EventId event);

}  // namespace store
