#pragma once

#include "play.hpp"

#include <array>
#include <chrono>
#include <string_view>
#include <vector>

namespace demo::nba {

inline constexpr std::array<std::string_view, 6> kBooks{"betmgm",     "betrivers", "bovada",
                                                        "draftkings", "fanduel",   "lowvig"};

// What one book offers in a game. Prices in hundredths, lines in halves of a point.
struct Quote {
  int spread;                        // of the home side
  std::array<int, 2> spread_prices;  // home, away
  int total;
  std::array<int, 2> total_prices;  // over, under
  std::array<int, 2> moneyline;     // home, away
};

// What the books think of a game, look after look: what all of them have wrong, and each
// its own. Both get smaller towards the start.
class View {
 public:
  explicit View(Random& random);

  void look_again(Random& random);  // an hour or more later
  std::array<Quote, kBooks.size()> quotes(double margin, double total) const;

 private:
  struct Error {
    double margin;
    double total;
  };
  Error common_;
  std::array<Error, kBooks.size()> own_;
};

// The chance that a normal draw is below z.
double below(double z);

}  // namespace demo::nba
