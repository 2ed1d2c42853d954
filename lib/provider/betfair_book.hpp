#pragma once

#include <provider/betfair_catalogue.hpp>
#include <provider/entries.hpp>

namespace provider::betfair {

// A market's prices and state as listMarketBook has them, joined to its catalogue by
// selection id. A runner that makes no sense has no price, and is listed. Throws Malformed
// for a book that makes none.
market::Listing listing_of(const Catalogued& market, const Json& book, UtcTime now,
                           Skipped& skipped);

}  // namespace provider::betfair
