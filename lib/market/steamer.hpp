#pragma once

#include <market/board.hpp>

#include <string_view>

namespace market {

// How far a price has come down.
enum class SteamLevel { steamer, boomer };

std::string_view to_string(SteamLevel level);

// A runner that is backed: its price has come down since the morning.
struct Steamer {
  SelectionId id;
  SteamLevel level = SteamLevel::steamer;
  odds::Price from;  // in the morning
  double kept = 1;   // of that price by the reductions of those who came out since
  odds::Price to;
  Money traded;

  // A share of `from` times `kept`.
  double drop() const { return 1 - to.decimal() / (from.decimal() * kept); }
};

}  // namespace market
