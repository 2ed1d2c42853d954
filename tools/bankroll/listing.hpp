#pragma once

#include <cli/table.hpp>
#include <funds/drawdown.hpp>
#include <store/ledger.hpp>

#include <string>
#include <vector>

namespace bankroll {

extern const std::vector<std::string> kColumns;

// How the money stands; `when` is said of it: "now", "before", "after".
cli::Row row(std::string_view when, store::Database& db, bets::Mode mode, store::Ledger& ledger,
             UtcTime now);

}  // namespace bankroll
