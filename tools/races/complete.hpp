#pragma once

#include <base/zone.hpp>
#include <store/sqlite.hpp>

namespace races {

// Throws Error{Exit::no_input}, naming them, while races that begin in [from, until) and were
// picked or bet on have no result. Times of day in the message are of the zone.
void require_results(store::Database& db, const Zone& zone, UtcTime from, UtcTime until,
                     UtcTime now);

}  // namespace races
