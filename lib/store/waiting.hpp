#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <string>

namespace store {

// Whether a match has no price of anybody: nothing can be bet on it.
bool has_no_price(Database& db, std::int64_t event);

// Of a final that belongs to no match with prices: a match with prices of perhaps that
// competition, begun by `now` and within three days of it, that waits for a result. It
// may be the same one under a name that nobody has joined yet. "Alder v Birch at
// 2026-08-15T14:00:00Z"; empty if none waits.
std::string waiting_beside(Database& db, const market::Fixture& fixture, UtcTime now);

// Of a match without a result: one of perhaps that competition, within three days of it, that
// has a result by `now` and no prices. Told as above.
std::string result_beside(Database& db, const market::Event& event, UtcTime now);

}  // namespace store
