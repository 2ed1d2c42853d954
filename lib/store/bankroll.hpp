#pragma once

#include <base/money.hpp>
#include <base/time.hpp>
#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
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
  Money peak;      // the highest that it has been, since the last rebase if there was one
};

// Adds to what moved at a time, and carries bankroll and peak forward from there: a
// run at a past time changes those after it.
void mark_bankroll(Database& db, bets::Mode mode, UtcTime at, Money flow, Money earned);

// From then on the peak is the highest since: the bankroll, at that time. False: it is on
// record already that it was rebased then.
bool rebase(Database& db, bets::Mode mode, UtcTime at, const std::string& why);

// The newest, not after `now`. Nothing before there is a bankroll.
std::optional<BankrollMark> bankroll_at(Database& db, bets::Mode mode, UtcTime now);

// In order: the newest before `from`, which says what the bankroll was then, and those
// from then to `until`.
std::vector<BankrollMark> bankroll_marks(Database& db, bets::Mode mode, UtcTime from,
                                         UtcTime until);

}  // namespace store
