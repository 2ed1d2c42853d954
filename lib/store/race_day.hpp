#pragma once

#include <bets/bet.hpp>
#include <store/sqlite.hpp>

#include <cstdint>

namespace store {

// A day of racing, as far as it was known at `now`: what there is to choose tips from, and
// what was said of it.
struct RaceDay {
  bool is_asked = false;            // somebody was asked that day what is run
  std::int64_t races = 0;           // that can be bet on
  std::int64_t runners_priced = 0;  // to win
  std::int64_t predicted = 0;       // races of which a model has said something
  std::int64_t picks = 0;           // races whose top pick is known
  std::int64_t unpriced = 0;        // of them, those without a price that may be taken
  std::int64_t unsure = 0;          // and those whose confidence was too low
  std::int64_t tips = 0;
};

// Of races that begin in [from, until).
RaceDay race_day(Database& db, bets::Mode mode, UtcTime from, UtcTime until, UtcTime now);

}  // namespace store
