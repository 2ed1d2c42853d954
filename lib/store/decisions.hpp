#pragma once

#include <bets/decision.hpp>
#include <market/board.hpp>
#include <store/ledger.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace store {

// Records what was decided, open or waiting, with the row ids of its legs' selections; the
// id it got. The same idea while another is open, placed or declined breaks a constraint, and
// so does a second that waits.
bets::BetId decide(Database& db, const bets::Decision& decision,
                   const std::vector<market::SelectionId>& selections,
                   std::chrono::sys_days local_day);

// Whether an idea is open, placed or declined.
bool has_idea(Database& db, bets::Mode mode, const std::string& idea);

// One decision, as it was made; nothing if there is none.
std::optional<bets::Decision> find_decision(Database& db, bets::BetId id);

// Those that are open at `now`, by the time that is left.
std::vector<bets::Decision> open_decisions(Database& db, UtcTime now);

// Makes the bet that was decided, at the price and stake that were obtained; by
// default those that were advised.
struct Obtained {
  Money stake;
  odds::Price price;
};
void place_decided(Database& db, Ledger& ledger, const bets::Decision& decision, UtcTime now,
                   std::chrono::sys_days local_day, const std::optional<Obtained>& obtained);

// The operator was told of it.
void mark_told(Database& db, bets::BetId id, UtcTime now);

void decline(Database& db, bets::BetId id, const std::string& why, UtcTime now);

// Those that were decided together with one of that group and time, at its event; by
// id, with what they are at `now`. A group of another day may have the same name.
std::vector<bets::Member> group_of(Database& db, const std::string& group, market::EventId event,
                                   UtcTime made_at, UtcTime now);

}  // namespace store
