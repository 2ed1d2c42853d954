#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

// Cards of races in the JSON that rpscrape writes: region > course > off time > race, of
// before December 2025 and since.
namespace provider::racecards {

// Throws Error{Exit::data} for what is another program's, and for cards of which no runner
// has a field that all of them should have. Races that make no sense are skipped. Those of
// courses outside Great Britain and Ireland, whose clock is not known, have a day and no
// time.
Cards cards(std::string_view json, UtcTime now);

}  // namespace provider::racecards
