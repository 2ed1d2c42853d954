#pragma once

#include <bets/bet.hpp>
#include <market/event.hpp>
#include <store/sqlite.hpp>

namespace store {

// Values of the trade from the columns of a query, starting at `first`.

// name, period, subject, side, line
market::Selection read_selection(const Statement& row, int first);

// id, sport, league, home, away, starts_at
market::Event read_event(const Statement& row, int first);

}  // namespace store
