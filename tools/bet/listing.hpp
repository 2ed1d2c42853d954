#pragma once

#include <cli/table.hpp>
#include <store/bet_list.hpp>

namespace bet {

// Decisions and bets, one a row: what was advised, and what was obtained.
class Listing {
 public:
  Listing(cli::Format format, store::Database& db);

  void add(const store::ListedBet& bet);
  void finish() { table_.finish(); }

 private:
  cli::Table table_;
  store::ParticipantNames names_;
};

}  // namespace bet
