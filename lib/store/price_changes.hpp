#pragma once

#include <market/event.hpp>
#include <market/price_change.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <chrono>
#include <map>
#include <vector>

namespace store {

// Reads how the prices of a market went.
class PriceChanges {
 public:
  // By what was known at `now`. The database outlives it.
  PriceChanges(Database& db, UtcTime now);

  // To back the first side of a market of a match (home, over), at every book and line, by
  // time: what stood `over` before now, and each change since. Of a price that was corrected,
  // what was known. The cost grows with what changed in that time, not before.
  std::vector<market::PriceChange> of(market::EventId event, const market::Market& market,
                                      std::chrono::seconds over);

 private:
  UtcTime now_;
  Names names_;
  Statement quoted_;
  Statement before_;
  Statement since_;
};

}  // namespace store
