#include <store/price_changes.hpp>

#include <algorithm>

namespace store {

PriceChanges::PriceChanges(Database& db, UtcTime known_by)
    : known_by_{known_by},
      names_{db},
      quoted_{db, R"(SELECT selection.id, line, book
                       FROM selection JOIN standing ON standing.selection = selection.id
                      WHERE event = ? AND market = ? AND subject IS NULL AND side = ? AND way = ?)"},
      newest_first_{db, R"(SELECT seen_at, price_returned, price_staked FROM quote
                            WHERE selection = ? AND book = ? AND way = ? AND seen_at <= ?
                              AND (known_at IS NULL OR known_at <= ?)
                            ORDER BY seen_at DESC, seq DESC)"} {}

std::vector<market::PriceChange> PriceChanges::of(market::EventId event,
                                                  const market::Market& market, UtcTime from,
                                                  UtcTime until) {
  std::vector<market::PriceChange> found;
  const auto row =
      std::ranges::find(names_.markets.all(), market, [](const auto& one) { return one.second; });
  const auto sides = outcomes(market);
  if (row == names_.markets.all().end() || sides.empty()) return found;

  const auto back = code(market::Way::back);
  quoted_.bind(event.value(), row->first, code(sides.front()), back);
  while (quoted_.step()) {
    const auto selection = quoted_.integer(0);
    const auto book = quoted_.integer(2);
    std::optional<market::Line> line;
    if (!quoted_.is_null(1)) line = market::Line{quoted_.integer(1)};
    const auto first = std::ssize(found);
    newest_first_.bind(selection, book, back, until, known_by_);
    while (newest_first_.step()) {
      const auto at = newest_first_.time(0);
      found.push_back({at, names_.books.at(book), line, read_price(newest_first_, 1)});
      if (at <= from) break;
    }
    std::reverse(found.begin() + first, found.end());
  }
  // In one second a book withdraws a line and offers another: in either order it is the same.
  std::ranges::stable_sort(found, {}, &market::PriceChange::at);
  return found;
}

}  // namespace store
