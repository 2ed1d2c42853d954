#include <base/error.hpp>
#include <store/board.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace store {

namespace {

// A price as it stood, one a selection and book.
struct PriceRow {
  market::SelectionId id{0};
  market::Selection selection;
  std::int64_t market_id;
  std::string book;
  std::int64_t book_id;
  std::optional<odds::Price> price;
  std::optional<UtcTime> as_of;  // or, if later, when it was last mentioned by itself
};

using BoardKey = std::tuple<std::string, std::string, std::string, std::optional<market::Line>>;

market::Board empty_board(market::EventId event, const BoardKey& key, market::Kind kind) {
  const auto& [name, period, subject, line] = key;
  market::Board board{event, name, period, subject, line, {}};
  for (const auto side : market::outcomes(kind)) {
    market::Selection selection{name, period, subject, side, line};
    if (kind == market::Kind::spread && side == market::Side::away && line) selection.line = -*line;
    board.outcomes.push_back({market::SelectionId{0}, selection, {}});
  }
  return board;
}

void put(market::Board& board, const PriceRow& row, std::optional<std::chrono::seconds> age) {
  for (auto& outcome : board.outcomes) {
    if (outcome.selection.side != row.selection.side) continue;
    outcome.id = row.id;
    if (row.price) outcome.prices.push_back({row.book, *row.price, age});
  }
}

}  // namespace

std::vector<market::Event> events_ahead(Database& db, UtcTime now, UtcTime until) {
  Statement query{db, R"(
    WITH ahead AS (
      SELECT event.id AS event,
             coalesce((SELECT starts_at FROM earlier_start
                        WHERE earlier_start.event = event.id AND since <= ?1 AND ?1 < until),
                      starts_at) AS start
        FROM event
       WHERE id IN (SELECT id FROM event WHERE starts_at > ?1 AND starts_at <= ?2
                    UNION
                    SELECT event FROM earlier_start WHERE starts_at > ?1 AND starts_at <= ?2))
    SELECT event.id, event.sport, league, coalesce(home.name, ''), coalesce(away.name, ''), start
      FROM ahead
      JOIN event ON event.id = ahead.event
      LEFT JOIN participant AS home ON home.id = event.home
      LEFT JOIN participant AS away ON away.id = event.away
     WHERE start > ?1 AND start <= ?2
     ORDER BY start, event.id)"};
  query.bind(now, until);
  std::vector<market::Event> events;
  while (query.step()) events.push_back(read_event(query, 0));
  return events;
}

Boards::Boards(Database& db)
    : prices_{db, R"(
        SELECT selection.id, market.name, market.period, subject, side, line, market.id,
               book.key, book.id, price_returned, price_staked,
               max(as_of, coalesce((SELECT max(at) FROM sighting
                                     WHERE sighting.selection = quote.selection
                                       AND sighting.book = quote.book AND at <= ?2), as_of))
          FROM selection
          JOIN market ON market.id = selection.market
          JOIN quote ON quote.selection = selection.id AND quote.seen_at <= ?2
          JOIN book ON book.id = quote.book
         WHERE selection.event = ?1
         ORDER BY selection.id, book.key, quote.seen_at, quote.seq)"},
      confirmed_{db, R"(
        SELECT book, market, max((SELECT max(at) FROM observation
                                   WHERE observation.coverage = covered.coverage AND at <= ?2))
          FROM covered WHERE event = ?1 GROUP BY book, market)"} {}

std::vector<market::Board> Boards::of(market::EventId event, UtcTime starts_at, UtcTime at) {
  at = std::min(at, starts_at);

  std::map<std::pair<std::int64_t, std::int64_t>, UtcTime> confirmed;
  confirmed_.bind(event.value(), at);
  while (confirmed_.step()) {
    if (confirmed_.is_null(2)) continue;
    confirmed.emplace(std::pair{confirmed_.integer(0), confirmed_.integer(1)}, confirmed_.time(2));
  }

  std::map<BoardKey, market::Board> boards;
  std::optional<PriceRow> held;  // the rows come oldest first: the last of a pair stands
  const auto keep = [&] {
    if (!held) return;
    const auto kind = market::kind_of(held->selection.market);
    if (market::outcomes(kind).empty()) return;
    auto standing_since = held->as_of;
    const auto seen = confirmed.find({held->book_id, held->market_id});
    if (standing_since && seen != confirmed.end()) {
      standing_since = std::max(*standing_since, seen->second);
    }
    const auto age =
        standing_since ? std::optional{at - std::min(at, *standing_since)} : std::nullopt;
    const BoardKey key{held->selection.market, held->selection.period, held->selection.subject,
                       market::market_line(kind, held->selection.side, held->selection.line)};
    auto found = boards.find(key);
    if (found == boards.end()) found = boards.emplace(key, empty_board(event, key, kind)).first;
    put(found->second, *held, age);
  };

  prices_.bind(event.value(), at);
  while (prices_.step()) {
    PriceRow row{.id = market::SelectionId{prices_.integer(0)},
                 .selection = read_selection(prices_, 1),
                 .market_id = prices_.integer(6),
                 .book = prices_.text(7),
                 .book_id = prices_.integer(8)};
    if (!prices_.is_null(9)) {
      row.price = odds::Price::from_ratio(prices_.integer(9), prices_.integer(10));
    }
    if (!prices_.is_null(11)) row.as_of = prices_.time(11);
    const bool same = held && held->id == row.id && held->book_id == row.book_id;
    if (!same) keep();
    held = std::move(row);
  }
  keep();

  std::vector<market::Board> found;
  for (auto& [key, board] : boards) found.push_back(std::move(board));
  return found;
}

}  // namespace store
