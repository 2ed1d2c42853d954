#pragma once

#include <base/time.hpp>
#include <market/price_change.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace signals {

// What a book thinks of a market, in steps: each value stands until the next. It grows as
// the first side (home, over) is more likely to win: minus the handicap of the home side, a
// total's line, or 100 times 1/price of the home side where there is no line. So a move of
// 0.5 is half a point, or half a percentage point.
struct Point {
  UtcTime at;
  std::optional<double> value;  // absent: withdrawn
};
struct Series {
  std::string book;
  std::vector<Point> points;  // by time, no two alike in a row
};

// The least that is a move, and what differences of binary fractions may be off by.
inline constexpr double kLeastMove = 0.5;
inline constexpr double kRounding = 1e-9;

// The series of each book by the prices of the first side, which come by time. Of several
// lines that stand, a book's is the one whose price is nearest to even; of equal ones that
// which came last.
std::vector<Series> series_of(const market::Market& market,
                              std::span<const market::PriceChange> changes);

// What stood at that time.
std::optional<double> value_at(const Series& series, UtcTime at);

// What each book's value did between two times, of those that have one at both.
std::vector<double> moves(std::span<const Series> all, UtcTime from, UtcTime until);

double mean(std::span<const double> values);  // there is at least one

}  // namespace signals
