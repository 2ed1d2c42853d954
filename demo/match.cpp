#include "match.hpp"

#include <array>
#include <cmath>

namespace demo {

namespace {

constexpr int most_goals = 25;  // more have a chance below 1e-12

using Goals = std::array<double, most_goals + 1>;

Goals poisson(double mean) {
  Goals chance{exponential(-mean)};
  for (std::size_t n = 1; n < chance.size(); ++n) {
    chance[n] = chance[n - 1] * mean / static_cast<double>(n);
  }
  return chance;
}

// Chances of every margin, home minus away; [most_goals] is the draw.
std::array<double, 2 * most_goals + 1> margins(Match match) {
  const auto home = poisson(match.home);
  const auto away = poisson(match.away);
  std::array<double, 2 * most_goals + 1> chance{};
  for (std::size_t h = 0; h < home.size(); ++h) {
    for (std::size_t a = 0; a < away.size(); ++a) {
      chance[h + most_goals - a] += home[h] * away[a];
    }
  }
  return chance;
}

int draw(const Goals& chance, double u) {
  int goals = 0;
  for (; goals < most_goals; ++goals) {
    u -= chance[static_cast<std::size_t>(goals)];
    if (u < 0) break;
  }
  return goals;
}

}  // namespace

ThreeWay three_way(Match match) {
  const auto chance = margins(match);
  ThreeWay sum{0, chance[most_goals], 0};
  for (std::size_t m = 0; m < most_goals; ++m) {
    sum.away += chance[m];
    sum.home += chance[2 * most_goals - m];
  }
  return sum;
}

double over_25(Match match) {
  const double mean = match.home + match.away;
  return 1 - exponential(-mean) * (1 + mean + mean * mean / 2);
}

Shares handicap(Match match, int quarters) {
  const auto chance = margins(match);
  Shares shares{0, 0};
  for (int m = -most_goals; m <= most_goals; ++m) {
    const double p = chance[static_cast<std::size_t>(m + most_goals)];
    const int past = 4 * m + quarters;  // one quarter past the line is half a bet
    const double share = std::abs(past) == 1 ? p / 2 : p;
    if (past > 0) shares.won += share;
    if (past < 0) shares.lost += share;
  }
  return shares;
}

int even_line(Match match) {
  int best = 0;
  for (int quarters = -16; quarters <= 16; ++quarters) {
    const auto from_even = [&](int line) { return std::abs(handicap(match, line).chance() - 0.5); };
    if (from_even(quarters) < from_even(best)) best = quarters;
  }
  return best;
}

Score play(Match match, Random& random) {
  const int home = draw(poisson(match.home), random.uniform());
  return {home, draw(poisson(match.away), random.uniform())};
}

}  // namespace demo
