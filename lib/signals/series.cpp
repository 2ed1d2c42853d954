#include <signals/series.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>

namespace signals {

namespace {

struct Quoted {
  double implied;  // 1/price
  UtcTime since;
};

// What stands at a book, and how that went.
struct Book {
  std::map<std::optional<market::Line>, Quoted> lines;
  std::vector<Point> points;
};

std::optional<double> value_of(const market::Market& market, const Book& book) {
  if (book.lines.empty()) return std::nullopt;
  const auto& [line, quoted] = *std::ranges::min_element(book.lines, {}, [](const auto& one) {
    return std::tuple{std::abs(one.second.implied - 0.5), -to_unix(one.second.since)};
  });
  if (!line) return 100 * quoted.implied;
  const auto points = static_cast<double>(line->quarters) / 4;
  return market.kind == market::Kind::spread ? -points : points;
}

}  // namespace

std::vector<Series> series_of(const market::Market& market,
                              std::span<const market::PriceChange> changes) {
  std::map<std::string_view, Book> books;
  // What changed in one second changed at once.
  for (auto first = changes.begin(); first != changes.end();) {
    const auto at = first->at;
    std::set<Book*> changed;
    for (; first != changes.end() && first->at == at; ++first) {
      auto& book = books[first->book];
      if (first->price) {
        book.lines.insert_or_assign(first->line, Quoted{1 / first->price->decimal(), at});
      } else {
        book.lines.erase(first->line);
      }
      changed.insert(&book);
    }
    for (auto* book : changed) {
      const auto value = value_of(market, *book);
      if (book->points.empty() || book->points.back().value != value) {
        book->points.push_back({at, value});
      }
    }
  }
  std::vector<Series> found;
  found.reserve(books.size());
  for (auto& [key, book] : books) found.push_back({std::string{key}, std::move(book.points)});
  return found;
}

std::optional<double> value_at(const Series& series, UtcTime at) {
  const auto after = std::ranges::upper_bound(series.points, at, {}, &Point::at);
  return after == series.points.begin() ? std::nullopt : std::prev(after)->value;
}

std::vector<double> moves(std::span<const Series> all, UtcTime from, UtcTime until) {
  std::vector<double> found;
  for (const auto& series : all) {
    const auto before = value_at(series, from);
    const auto after = value_at(series, until);
    if (before && after) found.push_back(*after - *before);
  }
  return found;
}

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace signals
