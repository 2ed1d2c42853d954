#pragma once

#include <optional>
#include <string_view>

namespace strategy {

// What the advisor looks at.
struct Situation {
  double hours = 0;                     // to the start
  double edge_points = 0;               // of the bet
  bool steam = false;                   // towards our side: its price is getting worse
  bool sharp = false;                   // the sharp books are on our side
  std::optional<double> velocity = {};  // an hour; positive: our price is getting better
  bool has_waited = false;              // for a better price, as long as that rule lets it
  double clv_now = 0;                   // expected, if it is placed now
  double clv_later = 0;                 // and at 2.5 hours
};

enum class Action { place, wait, avoid };
enum class Risk { low, medium, high };  // of waiting

std::string_view to_string(Risk risk);

struct Advice {
  Action action = Action::place;
  int rule = 10;  // that held, by its number in gen-bets(1)
  double confidence = 0;
  double wait_hours = 0;  // from now, at the most
  Risk risk = Risk::low;
  std::string_view why;  // "steam"
};

// The rule by which a bet waits while its price gets better.
inline constexpr int kVelocityRule = 6;

// The hours before the start at which two rules wait to bet.
inline constexpr double kLateHours = 2.5;

// The first of ten rules that holds.
Advice advise(const Situation& situation);

}  // namespace strategy
