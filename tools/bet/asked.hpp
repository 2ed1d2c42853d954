#pragma once

#include <bets/decision.hpp>
#include <cli/tool.hpp>
#include <config/config.hpp>
#include <store/sqlite.hpp>
#include <store/waits.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace bet {

// The id on the command line, "show 12". Throws Error{Exit::usage}.
bets::BetId id_of(const cli::Run& run);

// What is said with --why; throws Error{Exit::usage} with how it is to be said.
std::string reason_of(const cli::Run& run, std::string_view command);

// The decision of that id that was made by then, whatever became of it. Throws
// Error{Exit::no_input} where there is none, and Error{Exit::data} for a bet that nobody decided.
bets::Decision decision_of(store::Database& db, bets::BetId id, UtcTime now);

// Throws Error{Exit::data} for a decision whose time is over; `hint`: what to do.
void check_not_expired(const bets::Decision& decision, UtcTime now, std::string_view hint);

// Throws Error{Exit::data} for a decision that waited and was decided again.
void check_not_replaced(store::Database& db, const bets::Decision& decision, UtcTime now);

// "rule 6: the price is getting better; until 2026-01-15T20:00:00Z", "... became 7"
std::string told(const store::Wait& wait);

// "2 is placed, 3 is declined"
std::string told(const std::vector<bets::Member>& group);

// Says on standard error what is broken about its group, if anything is.
void warn_of_group(const cli::Run& run, store::Database& db, const bets::Decision& decision);

// Whether what was done is to be kept.
bool keeps(const cli::Run& run, const config::Config& config);

}  // namespace bet
