#pragma once

#include <bets/bet.hpp>
#include <health/race_day.hpp>
#include <store/sqlite.hpp>

namespace store {

// What the store knows at `now` of the races that begin in [from, until), a local day.
// Whether there is a channel is not among it.
health::RaceDay race_day_facts(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                               UtcTime now);

}  // namespace store
