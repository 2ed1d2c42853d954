#pragma once

#include <bets/ticket.hpp>
#include <market/event.hpp>
#include <store/batch.hpp>
#include <store/ledger.hpp>
#include <store/result_reader.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <functional>
#include <optional>
#include <vector>

namespace store {

// The close of a bet's own line, where it is known.
struct Close {
  double probability = 0;  // fair
  std::string source;
  std::chrono::seconds age{};  // of the oldest price behind it, at the start
  double clv = 0;
};

// A settlement as it stands in the store.
struct Recorded {
  std::int64_t revision = 0;
  bets::Paid entry;
  bool by_hand = false;
  std::optional<double> clv;
  std::string close_source;
  UtcTime settled_at;
};

// A source turned the sides of its listing round: the match is played at the other's.
struct VenueSwitch {
  std::string provider;
  UtcTime at;
};

struct EventBets {
  market::Event event;
  UtcTime played_at;  // as the source of the result has it; without one, the event's start
  std::vector<VenueSwitch> venue_switches;
  std::optional<Revision> result;                 // the newest known
  std::vector<bets::Ticket> tickets;              // with a leg at the event
  std::vector<std::optional<Recorded>> recorded;  // of each, nothing while open
};

// Bets up to this one take a final at its word that does not say whether overtime is in
// it; 0: none does.
bets::BetId last_at_its_word(Database& db);

enum class Which {
  due,  // with a result known that is not settled, or a close that was not known
        // when it was settled in the last 7 days; or that were moved
  all,  // with any bets
};

// The ids of the events with bets, of one or of all.
std::vector<market::EventId> events_with_bets(Database& db, Which which, UtcTime now,
                                              std::optional<market::EventId> only);

// Reads events with their bets, one at a time: memory does not grow with history.
class EventReader {
 public:
  explicit EventReader(Database& db);
  EventBets read(market::EventId event, UtcTime now);

  // The same without its bets.
  EventBets read_event(market::EventId event, UtcTime now);

 private:
  void read_tickets(EventBets& found);
  void read_moves(EventBets& found, UtcTime now);

  Names names_;
  ResultReader results_;
  Statement event_;
  Statement played_at_;
  Statement venue_switches_;
  Statement tickets_;
};

// Writes settlements and their postings. They are there after flush(), which is to be
// called before the transaction commits; those of a ticket of several legs at once.
class Settler {
 public:
  Settler(Database& db, UtcTime now);

  // Without a revision of a result: void, since the match was moved.
  void settle(const bets::Ticket& ticket, std::int64_t revision,
              std::optional<std::int64_t> result_revision, const bets::Paid& entry,
              const std::optional<Close>& close);
  void reverse(const bets::Ticket& ticket, const Recorded& recorded);
  void fill_close(const bets::Ticket& ticket, const Recorded& recorded, const Close& close);
  // All is made of the event's result that can be: it is due no more.
  void done(market::EventId event);
  void flush();

 private:
  Ledger& ledger(bets::Mode mode) { return mode == bets::Mode::paper ? paper_ : live_; }
  void post(const bets::Ticket& ticket, const bets::Paid& entry, Posting kind, bool undo);

  UtcTime now_;
  Ledger paper_;
  Ledger live_;
  Batch settlements_;
  Statement reverse_;
  Statement done_;
  Statement fill_close_;
};

// Open bets whose event began before `before` and has no result known.
struct Overdue {
  bets::BetId bet;
  market::Event event;
};
std::vector<Overdue> overdue_bets(Database& db, UtcTime before, UtcTime now);

struct OpenBets {
  std::int64_t count = 0;
  Money staked;
};
OpenBets open_bets(Database& db);

// What is wrong with the ledger, in words; empty when it proves: balances are
// the sums of its rows, they add up to zero, open stakes are what is at risk,
// and every settled bet's postings are its profit.
std::vector<std::string> prove_ledger(Database& db);

}  // namespace store
