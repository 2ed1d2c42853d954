#pragma once

#include <cli/table.hpp>
#include <store/rows.hpp>
#include <store/settling.hpp>

namespace settle {

// What became of each bet, one a row.
class Listing {
 public:
  Listing(cli::Format format, store::Database& db);

  void settled(const store::EventBets& found, const bets::Ticket& ticket, const bets::Paid& entry,
               const std::optional<store::Close>& close, std::string note);
  void undecided(const store::EventBets& found, const bets::Ticket& ticket, const std::string& why);
  void overdue(const store::Overdue& overdue, UtcTime now);
  void finish() { table_.finish(); }

 private:
  cli::Row cells(const store::EventBets& found, const bets::Ticket& ticket);

  cli::Table table_;
  std::optional<market::EventId> event_;  // of the row before, and its cells
  cli::Row event_cells_;
  store::ParticipantNames names_;
};

}  // namespace settle
