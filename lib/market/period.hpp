#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace market {

// The part of a game that counts: "game"; its n-th half, quarter, period or set: "h1",
// "q3", "p2", "s1"; or its first n innings: "f5".
struct Period {
  char part = 'g';
  std::uint8_t number = 0;

  bool is_game() const { return part == 'g'; }
  friend auto operator<=>(Period, Period) = default;
};

std::optional<Period> find_period(std::string_view text);
Period parse_period(std::string_view text);  // throws Error{Exit::data}
std::string to_string(Period period);

}  // namespace market
