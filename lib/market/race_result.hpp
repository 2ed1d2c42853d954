#pragma once

#include <base/ratio.hpp>
#include <base/time.hpp>
#include <odds/price.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace market {

// A participant's id, in a race or a tournament.
using Runner = std::int64_t;

// How one that came under orders ended. With neither a position nor a code it is
// not known.
struct Finisher {
  Runner runner = 0;
  std::optional<std::int64_t> position;   // the official one; equal ones share it
  std::optional<std::int64_t> past_post;  // as they passed the post, where that differs
  std::string code;                       // of one without a position: PU, F, UR, DSQ, ...
  std::optional<odds::Price> sp;          // industry starting price
  std::optional<odds::Price> bsp;         // exchange starting price; absent: none was made
};

// One that did not come under orders.
struct Withdrawal {
  Runner runner = 0;
  std::optional<UtcTime> at;
  std::optional<odds::Price> price;  // at that time
  std::optional<Ratio> published;    // Rule 4 deduction as the results state it, 0 included
  bool touches_sp = false;           // too late for a new market: SP bets bear what is published
  std::optional<Ratio> reduction;    // the exchange's factor, a share: 0.25 is 25%
};

enum class RaceStatus {
  official,   // weighed in: the positions stand
  abandoned,  // also void
  walkover,
};

// What is known of a race, or a tournament, once it is over.
struct RaceResult {
  RaceStatus status = RaceStatus::official;
  std::vector<Finisher> field;          // those that came under orders, in any order
  std::optional<std::int64_t> runners;  // how many did, where not all are in the field
  std::vector<Withdrawal> withdrawals;
  std::optional<bool> handicap;
};

}  // namespace market
