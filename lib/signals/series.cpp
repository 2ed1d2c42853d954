#include <signals/series.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace signals {

namespace {

struct Quoted {
  odds::Price price;
  UtcTime since;
};
using Lines = std::map<std::optional<market::Line>, Quoted>;  // that stand at a book

double from_even(const odds::Price& price) {
  return std::abs(1 / price.decimal() - 0.5);
}

std::optional<double> value_of(const market::Market& market, const Lines& lines) {
  if (lines.empty()) return std::nullopt;
  const auto [line, quoted] = *std::ranges::min_element(lines, {}, [](const auto& one) {
    return std::tuple{from_even(one.second.price), -to_unix(one.second.since)};
  });
  if (!line) return 100 / quoted.price.decimal();
  const auto points = static_cast<double>(line->quarters) / 4;
  return market.kind == market::Kind::spread ? -points : points;
}

}  // namespace

std::vector<Series> series_of(const market::Market& market,
                              std::span<const market::PriceChange> changes) {
  std::map<std::string, std::pair<Lines, Series>> books;
  for (const auto& change : changes) {
    auto& [lines, series] = books[change.book];
    if (change.price) {
      lines.insert_or_assign(change.line, Quoted{*change.price, change.at});
    } else {
      lines.erase(change.line);
    }
    const auto value = value_of(market, lines);
    auto& points = series.points;
    // Of what changed in one second only the last counts.
    if (!points.empty() && points.back().at == change.at) points.pop_back();
    if (points.empty() || points.back().value != value) points.push_back({change.at, value});
  }
  std::vector<Series> found;
  for (auto& [book, one] : books) {
    one.second.book = book;
    found.push_back(std::move(one.second));
  }
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
