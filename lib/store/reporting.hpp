#pragma once

#include <bets/record.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

// What reports read: the bets of one mode as they were known at `now`. A bet
// placed later is not there, one settled later is open, and one whose settlement
// was reversed later is settled as it was.
namespace store {

// When bets of interest were placed: in [from, until).
struct Placed {
  UtcTime from;
  UtcTime until;
};

// When the oldest of the `count` bets that were placed last was placed; at 0 if there are
// not so many.
UtcTime newest_placed_since(Database& db, bets::Mode mode, UtcTime now, std::int64_t count);

// When they were settled: in [from, until).
struct SettledThen {
  UtcTime from;
  UtcTime until;
};

// Bets in the order of their events, then of placing; an event's bets together.
class BetsByEvent {
 public:
  BetsByEvent(Database& db, bets::Mode mode, UtcTime now);

  // Only those placed then: others cost nothing.
  BetsByEvent(Database& db, bets::Mode mode, UtcTime now, Placed placed);

  // The bets of the next event; false at the end.
  bool next(std::vector<bets::Record>& bets);

 private:
  Names names_;
  Statement query_;
  bool has_row_ = false;
};

// Bets from the oldest, with their events.
class BetsByDate {
 public:
  // Only those placed in [from, until).
  BetsByDate(Database& db, bets::Mode mode, UtcTime now, UtcTime from, UtcTime until);

  // Only those settled then, in that order.
  BetsByDate(Database& db, bets::Mode mode, UtcTime now, SettledThen settled);

  bool next();
  const bets::Record& bet() const { return bet_; }
  const market::Event& event() const { return event_; }

 private:
  Names names_;
  Statement query_;
  bets::Record bet_;
  market::Event event_{.id = market::EventId{0}};
};

// What is around bets: their events, and whose team their subjects are.
class BetSurroundings {
 public:
  explicit BetSurroundings(Database& db);

  market::Event event_of(market::EventId id);

  // The team that the subject is, or that it was known to play for at that time.
  std::optional<market::ParticipantId> team_of(market::ParticipantId subject, UtcTime at);

 private:
  Statement event_;
  Statement team_;
};

// The profit of the bets that were placed before a time.
Money profit_before(Database& db, bets::Mode mode, UtcTime now, UtcTime time);

// Money put into a bankroll, or (below 0) taken out, oldest first.
struct CapitalFlow {
  UtcTime at;
  Money amount;
};
std::vector<CapitalFlow> capital_flows(Database& db, bets::Mode mode, UtcTime now);

// An account over a time: what it held before, what it received and gave.
struct AccountMovement {
  std::string account;
  Money before;
  Money received;
  Money given;
};
std::vector<AccountMovement> account_movements(Database& db, bets::Mode mode, UtcTime from,
                                               UtcTime until);

}  // namespace store
