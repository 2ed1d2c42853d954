#pragma once

#include <provider/feed.hpp>

#include <string_view>

// What ESPN says around the NBA's games: /injuries, /summary, /news.
namespace provider::espn {

// The league's injury report. It fails as a whole where one line of it names nobody, or
// where nobody is in it: a player who is lost would be taken for one who is well.
Context injuries(std::string_view json);

// Of a scoreboard the games that are to come or are played, of a summary whom the teams
// of its game have named.
Context lineups(std::string_view json);

Context news(std::string_view json);

}  // namespace provider::espn
