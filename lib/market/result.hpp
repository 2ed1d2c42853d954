#pragma once

#include <base/ratio.hpp>
#include <base/time.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace market {

enum class Status {
  final,      // the result stands
  abandoned,  // began and was not finished
  postponed,  // did not begin when it should have
  walkover,   // awarded: for bets, as if abandoned
};

std::string_view to_string(Status status);
Status parse_status(std::string_view text);  // throws Error{Exit::data}

struct Score {
  std::int64_t home = 0;
  std::int64_t away = 0;
  friend bool operator==(Score, Score) = default;
};

// What a score of the game counts: `any` where the source does not say whether
// extra time or overtime is in it.
enum class Scope { any, regulation, with_overtime };

std::string_view to_string(Scope scope);
Scope parse_scope(std::string_view text);  // throws Error{Exit::data}

// Of a game, or of a part of it.
struct PeriodScore {
  Period period = {};
  Scope scope = Scope::any;
  Score score;
  friend bool operator==(const PeriodScore&, const PeriodScore&) = default;
};

// How an entrant that came under orders ended. With neither a position nor a code it is
// not known, but that it may have been beaten.
struct Finish {
  std::optional<std::int64_t> position;   // the official one, shared in a dead heat
  std::optional<std::int64_t> past_post;  // as it passed the post, where that differs
  std::string code;                       // "PU", "F", "UR", "DSQ", ...; empty for who finished
  bool beaten = false;                    // did not win, and no more is known of it
  std::optional<odds::Price> sp;          // industry starting price
  std::optional<odds::Price> bsp;         // the exchange's; absent: none, or not a number
  friend bool operator==(const Finish&, const Finish&) = default;
};

// What a player did. Who did not take part has no statistics.
struct PlayerLine {
  bool played = true;
  std::map<Stat, std::int64_t> stats;
  friend bool operator==(const PlayerLine&, const PlayerLine&) = default;
};

// An entrant that came out, and what it costs the others.
struct NonRunner {
  std::optional<UtcTime> at;         // absent: before a bet or after is not known
  std::optional<odds::Price> price;  // it had then
  std::optional<Ratio> deduction;    // Rule 4 as published, a share of the winnings; 0 included
  std::optional<Ratio> reduction;    // the exchange's factor, a share: 0.25 is 25%
  bool touches_sp = false;           // too late for a new market: bets at SP bear the deduction
  friend bool operator==(const NonRunner&, const NonRunner&) = default;
};

// What is known of a race as a whole.
struct RaceFacts {
  std::optional<bool> handicap;
  std::optional<std::int64_t> ran;     // came under orders, where not all are in the order
  std::optional<std::int64_t> places;  // paid, after non-runners
  friend bool operator==(const RaceFacts&, const RaceFacts&) = default;
};

// What is known of an event's end. A later, different one is a new revision, and
// the old one stays. What is not there is not known, and decides nothing. `Who` is
// a participant, or where it comes in a name.
template <typename Who>
struct ResultOf {
  Status status = Status::final;
  std::vector<PeriodScore> scores;
  std::vector<std::pair<Who, Finish>> order;
  std::vector<std::pair<Who, PlayerLine>> box;
  std::vector<std::pair<Who, NonRunner>> withdrawals;
  RaceFacts race;
  UtcTime known_at;
};

using Result = ResultOf<ParticipantId>;
using NamedResult = ResultOf<std::string>;

// The score of the whole game where play ended: with overtime if there are both;
// where play stopped when abandoned.
template <typename Who>
std::optional<Score> game_score(const ResultOf<Who>& result) {
  std::optional<Score> found;
  for (const auto& part : result.scores) {
    if (part.period.is_game() && (!found || part.scope != Scope::regulation)) found = part.score;
  }
  return found;
}

}  // namespace market
