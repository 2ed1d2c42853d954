#include "market.hpp"

#include <algorithm>
#include <cmath>

namespace demo::nba {

namespace {

constexpr double kMargin = 0.047;     // of a book: the sum of its two chances less 1
constexpr double kLowMargin = 0.027;  // of lowvig

int halves(double points) {
  return 2 * static_cast<int>(std::floor(points + 0.5)) + 1;
}

int price(double chance, std::size_t book) {
  const double margin = kBooks[book] == "lowvig" ? kLowMargin : kMargin;
  const double asked = std::min(0.985, chance * (1 + margin));
  return std::max(101, static_cast<int>(std::floor(100 / asked + 0.5)));
}

std::array<int, 2> pair(double chance, std::size_t book) {
  return {price(chance, book), price(1 - chance, book)};
}

}  // namespace

// By the series of the error function; exact to 1e-12 within 7.
double below(double z) {
  const double x = std::clamp(z, -7.0, 7.0);
  double term = x;
  double sum = x;
  for (int n = 1; n < 200; ++n) {
    term *= x * x / (2 * n + 1);
    sum += term;
  }
  return 0.5 + sum * exponential(-x * x / 2) * 0.3989422804014327;
}

View::View(Random& random) : common_{1.3 * random.normal(), 2.4 * random.normal()} {
  for (auto& own : own_) own = {0.35 * random.normal(), 0.6 * random.normal()};
}

void View::look_again(Random& random) {
  common_.margin = 0.85 * common_.margin + 0.15 * random.normal();
  common_.total = 0.85 * common_.total + 0.3 * random.normal();
  for (auto& own : own_) {
    own.margin = 0.7 * own.margin + 0.15 * random.normal();
    own.total = 0.7 * own.total + 0.25 * random.normal();
  }
}

std::array<Quote, kBooks.size()> View::quotes(double margin, double total) const {
  std::array<Quote, kBooks.size()> all{};
  for (std::size_t book = 0; book < all.size(); ++book) {
    const double seen = margin + common_.margin + own_[book].margin;
    const double points = total + common_.total + own_[book].total;
    auto& quote = all[book];
    quote.spread = halves(-seen - 0.5);
    quote.total = halves(points - 0.5);
    quote.spread_prices = pair(below((seen + quote.spread / 2.0) / kMarginDeviation), book);
    quote.total_prices = pair(below((points - quote.total / 2.0) / kTotalDeviation), book);
    quote.moneyline = pair(below(seen / kMarginDeviation), book);
  }
  return all;
}

}  // namespace demo::nba
