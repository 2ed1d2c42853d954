#pragma once

#include <config/config.hpp>
#include <store/sqlite.hpp>

#include <string>
#include <vector>

namespace gen_bets {

// Puts what the operator allows for a time in the place of what the configuration says;
// what has expired or cannot be read is ignored, and said.
std::vector<std::string> apply_overrides(store::Database& db, config::Config& config, UtcTime now);

}  // namespace gen_bets
