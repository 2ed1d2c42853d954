#pragma once

#include <bets/decision.hpp>
#include <market/board.hpp>
#include <store/ledger.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace store {

// Records what was decided, open, with the row ids of its legs' selections; the id it
// got. The same idea while another is open, placed or declined breaks a constraint.
bets::BetId decide(Database& db, const bets::Decision& decision,
                   const std::vector<market::SelectionId>& selections,
                   std::chrono::sys_days local_day);

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

void decline(Database& db, bets::BetId id, const std::string& why, UtcTime now);

// The decisions of a group, by id.
std::vector<bets::BetId> decisions_of_group(Database& db, bets::Mode mode,
                                            const std::string& group);

}  // namespace store
