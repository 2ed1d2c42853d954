#pragma once

#include <market/listing.hpp>
#include <provider/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace provider::espn {

enum class State {
  to_come,
  live,
  final,
  off,  // postponed or cancelled
};

// A game of a scoreboard, or that of a summary's header.
struct Game {
  market::Fixture fixture;
  State state = State::to_come;
  std::vector<market::PeriodScore> scores;  // of a final
  std::string home_id;                      // of the teams
  std::string away_id;
};

// Throws Malformed, also for a status that is none of those known, and for periods that
// do not add up to the score.
Game game_in(const Json& event);

// "108", as ESPN writes numbers; absent: it is none, or one that no game has.
std::optional<std::int64_t> number_in(std::string_view digits);

// The same of a text. Throws Malformed.
std::int64_t count_in(const Json& text);

}  // namespace provider::espn
