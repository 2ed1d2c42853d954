#pragma once

#include <market/event.hpp>
#include <market/price_change.hpp>
#include <store/rows.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <vector>

namespace store {

// Reads how the prices of a market went.
class PriceChanges {
 public:
  // By what was known at `known_by`. The database outlives it.
  PriceChanges(Database& db, UtcTime known_by);

  // To back the first side of a market of a match (home, over), at every book and line, by
  // time: what stood at `from`, and each change since, up to `until`. Of a price that was
  // corrected, what was known. The cost grows with what changed in that time, not before.
  std::vector<market::PriceChange> of(market::EventId event, const market::Market& market,
                                      UtcTime from, UtcTime until);

 private:
  UtcTime known_by_;
  Names names_;
  Statement quoted_;
  Statement newest_first_;
};

}  // namespace store
