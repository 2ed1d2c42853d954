#pragma once

#include <market/event.hpp>
#include <market/market.hpp>
#include <store/sqlite.hpp>

#include <vector>

namespace store {

// A market that somebody has priced in a competition with events ahead, and one of those
// events.
struct MarketAhead {
  market::Event event;
  market::Market market;
};

// Once a competition and market, by competition; of events that start after `now` and not
// after `until`.
std::vector<MarketAhead> markets_ahead(Database& db, UtcTime now, UtcTime until);

}  // namespace store
