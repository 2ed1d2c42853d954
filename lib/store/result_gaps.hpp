#pragma once

#include <market/event.hpp>
#include <market/result.hpp>
#include <store/sqlite.hpp>

namespace store {

// What the result of a race does not say and others did: when a runner came out, its price
// and its factor, and the exchange's starting prices. What the result says itself stands,
// but for starting prices: the exchange's own is exact.
class ResultGaps {
 public:
  explicit ResultGaps(Database& db);

  // By what was known at `now`. A runner that is in no order and that the exchange has removed
  // has come out.
  void fill(market::EventId event, UtcTime now, market::Result& result);

 private:
  void fill_removals(market::EventId event, UtcTime now, market::Result& result);
  void fill_entries(market::EventId event, UtcTime now, market::Result& result);
  void fill_starting_prices(market::EventId event, UtcTime now, market::Result& result);

  Statement removals_;
  Statement entries_;
  Statement starting_prices_;
};

}  // namespace store
