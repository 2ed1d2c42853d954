#pragma once

#include <base/time.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string_view>

namespace market {

// What one source says of when an event begins.
struct StartOpinion {
  UtcTime at;
  bool assumed = false;  // it gave a day and no time
  bool decides = false;  // it is the exchange's, which starts its races
  friend bool operator==(const StartOpinion&, const StartOpinion&) = default;
};

// Whether a source's start of a race outweighs those of all others: the exchange's, for
// there the bets are taken until its start.
bool decides_starts(std::string_view provider);

// How far apart two starts of one pair may be and still be those of one game. Two
// games of a pair are farther apart than twice that, but for doubleheaders of
// baseball, where a second game begins three hours after the first or later. Likewise of
// two races of one course.
std::chrono::seconds one_game_within(std::string_view sport);

// When an event begins, for all that closes then: the earliest credible opinion, one
// a source. A time that was only assumed is not credible beside one that was given;
// nor is, of three or more, one that is farther than `within` from the middle one.
// A source that is wrong closes the betting too early, never too late. Where one
// decides, only it is asked. Nothing of nothing.
std::optional<StartOpinion> believed_start(std::span<const StartOpinion> opinions,
                                           std::chrono::seconds within);

}  // namespace market
