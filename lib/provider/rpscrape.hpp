#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

namespace provider::rpscrape {

// Results in the CSV that rpscrape writes, whatever columns its user has chosen: by their
// names. Known since `now`. Throws Error{Exit::data} for what is no such table; a line that
// makes no sense costs its race. Races outside Great Britain and Ireland are left out.
Results results(std::string_view csv, std::string_view file, UtcTime now);

}  // namespace provider::rpscrape
