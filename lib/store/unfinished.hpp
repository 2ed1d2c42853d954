#pragma once

#include <market/listing.hpp>
#include <store/sqlite.hpp>

#include <string>
#include <vector>

namespace store {

// The races that began in [since, now] and whose market the provider, an exchange, has not said
// to be closed, with their fields by its ids.
std::vector<market::Fixture> unfinished_races(Database& db, const std::string& provider,
                                              UtcTime since, UtcTime now);

}  // namespace store
