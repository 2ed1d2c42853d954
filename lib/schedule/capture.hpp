#pragma once

#include <base/time.hpp>
#include <schedule/gate.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// When prices are asked for, where each answer costs credits: at the close, before a run
// that bets, and when games are listed for the first time.
namespace schedule {

// What an answer is asked for.
enum class Use { closing, runs, opening };

std::string_view to_string(Use use);
Use parse_use(std::string_view text);  // throws Error{Exit::data}

// cron calls this often: what is due waits no longer for its call, and a call that was
// missed is made up for by the next.
inline constexpr std::chrono::minutes kTick{5};

struct CaptureRules {
  std::chrono::minutes closing_within{15};  // of a start; at least kTick
  Gate runs;                                // local times of the runs that bet
  std::vector<Use> uses;                    // wanted; the last is given up first
};

// A game that has not begun.
struct Game {
  UtcTime starts_at;
  std::optional<UtcTime> listed_at;  // first, by the source that is asked; absent: not yet
};

// One answer. It is due from `at` until one like it has come, or until `until`: then it is
// of no use any more.
struct Capture {
  Use use = Use::closing;
  UtcTime at;
  UtcTime until;
  std::int64_t games = 0;  // that it serves
  std::int64_t credits = 0;
  bool is_given_up = false;
};

// Credits until they are renewed.
struct Credits {
  std::optional<std::int64_t> left;  // absent: nobody has said yet, and nothing is given up
  std::int64_t reserve = 0;
  std::int64_t others = 0;   // that other jobs will need
  std::int64_t capture = 0;  // what one answer costs
};

struct CapturePlan {
  std::vector<Capture> captures;  // by time
  std::int64_t credits = 0;       // of those that are not given up
  std::int64_t shortfall = 0;     // of those that are

  // The first that is due, if any is.
  const Capture* due(UtcTime now) const;
};

// What is due from `now` until `end`, when credits are renewed.
//
//   closing  one answer within `closing_within` before the start of each game; games that
//            begin within that time of each other, less a tick, share it.
//   runs     a tick before each run that has games after it on its local day, and as long as
//            one of these has not begun and the next run has not come.
//   opening  as soon as a game is listed that no answer can have had.
//
// An answer serves whatever is due: `answers`, the times of those so far, ascending, are
// not asked for again. What the credits do not pay for is given up: uses from the last,
// of one use the answers for the fewest games first, and the later ones before the earlier.
CapturePlan plan_captures(const CaptureRules& rules, std::span<const Game> games,
                          std::span<const UtcTime> answers, const Credits& credits, UtcTime now,
                          UtcTime end);

}  // namespace schedule
