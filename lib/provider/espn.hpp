#pragma once

#include <base/time.hpp>
#include <provider/feed.hpp>

#include <string_view>

// The answers of ESPN's site API for the NBA: /scoreboard, /summary, /teams/ID/roster.
// Nobody documents them: an answer without what makes it one of these is an error,
// never an empty list.
namespace provider::espn {

// Of a scoreboard the games, of a roster who is on it. Throws Error{Exit::data} with the
// place of what is wrong.
Cards cards(std::string_view json);

// Of a scoreboard the finals, of a summary its game's, with the box score. A game that
// was called off is "postponed", and no other that is not final has a result. A box
// score that does not add up is listed and left out.
Results results(std::string_view json, UtcTime fetched_at);

}  // namespace provider::espn
