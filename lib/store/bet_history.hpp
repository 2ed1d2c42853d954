#pragma once

#include <bets/ticket.hpp>
#include <store/settling.hpp>
#include <store/sqlite.hpp>

#include <optional>
#include <string>
#include <vector>

// What came of one bet, as it was known at `now`.
namespace store {

// The ticket of that id; nothing if there is none.
std::optional<bets::Ticket> find_ticket(Database& db, bets::BetId id, UtcTime now);

struct SettledOnce {
  Recorded recorded;
  std::string by_hand;  // why, where the operator said it
  std::optional<double> close_probability;
  std::optional<UtcTime> reversed_at;
};
std::vector<SettledOnce> settlements_of(Database& db, bets::BetId id, UtcTime now);

struct Moved {
  UtcTime at;
  std::string kind;
  std::string from;
  std::string to;
  Money amount;
};
std::vector<Moved> postings_of(Database& db, bets::BetId id, UtcTime now);

}  // namespace store
