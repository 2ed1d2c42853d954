#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

namespace provider::raceform {

// Results in the CSV of Raceform's kind: days as month/day/year, off times on a clock of 24
// hours, starting prices as what one unit wins. Known since `now`. Throws
// Error{Exit::data} for what is no such table; a line that makes no sense costs its race.
// Races outside Great Britain and Ireland are left out.
Results results(std::string_view csv, std::string_view file, UtcTime now);

}  // namespace provider::raceform
