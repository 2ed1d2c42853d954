#include "bookmaker.hpp"

#include <array>
#include <cmath>

namespace demo {

namespace {

// PS is the sharp one: a small margin around nearly the right numbers.
constexpr std::array<Bookmaker, 12> books{{
    {"B365", "B365", 0.053, 0.050, 0.025, false},
    {"BW", "BW", 0.056, 0.055, 0.028, false},
    {"BF", "BF", 0.052, 0.050, 0.028, false},
    {"BFD", "BFD", 0.058, 0.055, 0.028, false},
    {"BMGM", "BMGM", 0.060, 0.058, 0.030, false},
    {"BV", "BV", 0.062, 0.058, 0.030, false},
    {"CL", "CL", 0.060, 0.055, 0.028, false},
    {"IW", "IW", 0.068, 0.065, 0.033, false},
    {"LB", "LB", 0.058, 0.055, 0.028, false},
    {"PS", "P", 0.025, 0.022, 0.010, true},
    {"VC", "VC", 0.055, 0.052, 0.028, false},
    {"WH", "WH", 0.060, 0.058, 0.030, false},
}};

// The steps that bookmakers use: finer where a step is a larger share.
Hundredths on_grid(const Bookmaker& book, double price) {
  const double hundredths = price * 100;
  const int step = book.fine || price < 2 ? 1
                   : price < 3.2          ? 5
                   : price < 6            ? 10
                   : price < 10           ? 25
                   : price < 20           ? 100
                                          : 200;
  const int steps = static_cast<int>(std::floor(hundredths / step + 0.5));
  return std::max(steps * step, 101);
}

double sum_of_powers(std::span<const double> chances, double exponent) {
  double sum = 0;
  for (const double chance : chances) sum += power(chance, exponent);
  return sum;
}

Match blurred(Match match, double error, Random& random) {
  const double home = match.home * exponential(error * random.normal());
  return {home, match.away * exponential(error * random.normal())};
}

}  // namespace

std::span<const Bookmaker> bookmakers() {
  return books;
}

// Half of the early error is still there at the close, and a little is new.
Views views(const Bookmaker& book, Match truth, Random& random) {
  const Match early = blurred(truth, book.error, random);
  const Match nearer{std::sqrt(early.home * truth.home), std::sqrt(early.away * truth.away)};
  return {early, blurred(nearer, book.error / 4, random)};
}

std::vector<Hundredths> prices(const Bookmaker& book, std::span<const double> chances) {
  const double sum = 1 + (chances.size() == 2 ? book.pair_margin : book.margin);
  double low = 0.5;
  double high = 1;
  for (int n = 0; n < 60; ++n) {  // the book sum falls as the exponent grows
    const double middle = (low + high) / 2;
    (sum_of_powers(chances, middle) > sum ? low : high) = middle;
  }
  std::vector<Hundredths> all;
  for (const double chance : chances) all.push_back(on_grid(book, 1 / power(chance, low)));
  return all;
}

}  // namespace demo
