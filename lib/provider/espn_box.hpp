#pragma once

#include <provider/entries.hpp>
#include <provider/espn_game.hpp>

namespace provider::espn {

// Adds what players did to the result of a final. Throws Error where the box score does
// not add up to the score, or lacks a team: then none of it is to be used. Of a player
// who neither played nor did not nothing is known: he is listed, and the box is not whole.
void add_box(const Json& boxscore, const Game& game, market::FixtureResult& result,
             Skipped& skipped);

}  // namespace provider::espn
