#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace market {

// The part of a game that counts: "game", or its n-th half, quarter, period or
// set: "h1", "q3", "p2", "s1".
struct Period {
  char part = 'g';
  std::uint8_t number = 0;

  bool is_game() const { return part == 'g'; }
  friend auto operator<=>(Period, Period) = default;
};

Period parse_period(std::string_view text);  // throws Error{Exit::data}
std::string to_string(Period period);

}  // namespace market
