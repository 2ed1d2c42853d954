#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

// A season's schedule as NBA.com publishes it: scheduleLeagueV2.json, and the same by its
// stats service. Games whose teams are not known yet, and those of all-stars, are left out.
namespace provider::nba_com {

// Throws Error{Exit::data} with the place of what is wrong.
Cards cards(std::string_view json);
Results results(std::string_view json, UtcTime fetched_at);

}  // namespace provider::nba_com
