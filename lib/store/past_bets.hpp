#pragma once

#include <bets/bet.hpp>
#include <bets/past_bet.hpp>
#include <store/sqlite.hpp>

#include <vector>

namespace store {

// The singles of a mode that were placed in the last 90 days and are settled, with a price
// that was taken and a probability; voids are none. Of those of the last 30 days that have a
// close the CLV at 4 hours, too: where the book was seen to have that price within the hour
// before.
std::vector<bets::PastBet> past_bets(Database& db, bets::Mode mode, UtcTime now);

}  // namespace store
