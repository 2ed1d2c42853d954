#pragma once

#include <base/zone.hpp>
#include <health/performance.hpp>
#include <report/significance.hpp>
#include <store/bankroll.hpp>
#include <store/reporting.hpp>

#include <vector>

namespace record {

// What came of the bets that were placed then, as it was known at `now`; the bankroll and
// the days of the last year. Memory does not grow with the bets.
health::Record of(store::Database& db, bets::Mode mode, const Zone& zone, UtcTime now,
                  const store::Placed& placed);

// An estimate with its sample and interval, as health judges it.
health::Rate rate_of(std::int64_t n, const std::optional<double>& value,
                     const std::optional<report::Interval>& interval);

// What a bankroll made on every local day from `first`, or from the first that it made
// or lost something on, to `last`. The closes of those days are not in it.
std::vector<health::Day> days(const std::vector<store::BankrollMark>& marks, const Zone& zone,
                              std::chrono::sys_days first, std::chrono::sys_days last);

}  // namespace record
