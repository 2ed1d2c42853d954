#pragma once

#include <provider/answer.hpp>

#include <chrono>
#include <string>

namespace provider::football_data {

// A season of a league from the site (an empty base_url), or from a copy of it.
// Throws Error: usage for no league or season, unavailable when the site has
// none, temp_fail when it cannot be reached or may answer later.
Answer season_csv(const std::string& base_url, std::chrono::seconds timeout,
                  const std::string& league, const std::string& season);

}  // namespace provider::football_data
