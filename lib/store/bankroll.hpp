#pragma once

#include <base/money.hpp>
#include <base/time.hpp>
#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <vector>

// The bankroll and its peak, kept with the ledger: who reads them reads a row of each
// time that it moved, not every posting.
namespace store {

// Money put in or (below 0) taken out moves bankroll and peak alike: it is not a gain.
struct BankrollMark {
  UtcTime at;
  Money flow;      // put in, less what was taken out, at that time
  Money earned;    // profit, less commission, at that time
  Money bankroll;  // after it: cash and what is at risk
  Money peak;      // the highest that it has been
};

// Adds to what moved at a time, and carries bankroll and peak forward from there: a
// run at a past time changes those after it.
void mark_bankroll(Database& db, bets::Mode mode, UtcTime at, Money flow, Money earned);

// In order: the newest before `from`, which says what the bankroll was then, and those
// from then to `until`.
std::vector<BankrollMark> bankroll_marks(Database& db, bets::Mode mode, UtcTime from,
                                         UtcTime until);

}  // namespace store
