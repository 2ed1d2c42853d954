#include <base/error.hpp>
#include <store/board.hpp>
#include <store/rows.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace store {

namespace {

// A price as it stood, one a selection, book and way.
struct PriceRow {
  market::SelectionId id{0};
  market::Selection selection;
  std::int64_t market_id;
  std::string book;
  std::int64_t book_id;
  market::Way way;
  std::optional<odds::Price> price;
  std::optional<Money> size;
  std::optional<UtcTime> as_of;  // or, if later, when it was last mentioned by itself
};

using BoardKey =
    std::tuple<market::Market, std::optional<market::ParticipantId>, std::optional<market::Line>>;

// A field is one market for all its entrants.
BoardKey key_of(const market::Selection& s) {
  return {s.market, is_of_field(s.market) ? std::nullopt : s.subject,
          market_line(s.market, s.side, s.line)};
}

market::Board empty_board(market::EventId event, const BoardKey& key,
                          std::span<const market::ParticipantId> field) {
  const auto& [market, subject, line] = key;
  market::Board board{event, market, subject, line, {}};
  for (auto& selection : outcomes(market, subject, line, field)) {
    board.outcomes.push_back({market::SelectionId{0}, std::move(selection), {}});
  }
  return board;
}

void put(market::Board& board, const PriceRow& row, std::optional<std::chrono::seconds> age) {
  for (auto& outcome : board.outcomes) {
    if (outcome.selection != row.selection) continue;
    outcome.id = row.id;
    if (!row.price) return;
    auto& prices = row.way == market::Way::back ? outcome.prices : outcome.lays;
    prices.push_back({row.book, *row.price, age, row.size});
  }
}

}  // namespace

std::vector<market::Event> events_ahead(Database& db, UtcTime now, UtcTime until) {
  Statement query{db, fmt::format(R"(
    WITH ahead AS (
      SELECT event.id AS event,
             coalesce((SELECT starts_at FROM earlier_start
                        WHERE earlier_start.event = event.id AND since <= ?1 AND ?1 < until),
                      starts_at) AS start
        FROM event
       WHERE id IN (SELECT id FROM event WHERE starts_at > ?1 AND starts_at <= ?2
                    UNION
                    SELECT event FROM earlier_start WHERE starts_at > ?1 AND starts_at <= ?2))
    SELECT {}, start FROM ahead JOIN event ON event.id = ahead.event {}
     WHERE start > ?1 AND start <= ?2
     ORDER BY start, event.id)",
                                  kEventColumns, kEventJoins)};
  query.bind(now, until);
  std::vector<market::Event> events;
  while (query.step()) {
    events.push_back(read_event(query, 0));
    events.back().starts_at = query.time(kEventColumnCount);
  }
  return events;
}

Boards::Boards(Database& db)
    : markets_{db},
      prices_{db, fmt::format(R"(
        SELECT {}, selection.id, book.key, book.id, way, price_returned, price_staked, size,
               max(as_of, coalesce((SELECT max(at) FROM sighting
                                     WHERE sighting.selection = quote.selection
                                       AND sighting.book = quote.book
                                       AND sighting.way = quote.way AND at <= ?2), as_of))
          FROM selection
          JOIN quote ON quote.selection = selection.id AND quote.seen_at <= ?2
          JOIN book ON book.id = quote.book
         WHERE selection.event = ?1
         ORDER BY selection.id, book.key, way, quote.seen_at, quote.seq)",
                              kSelectionColumns)},
      confirmed_{db, R"(
        SELECT book, market, way, max((SELECT max(at) FROM observation
                                        WHERE observation.coverage = covered.coverage AND at <= ?2))
          FROM covered WHERE event = ?1 GROUP BY book, market, way)"},
      field_{db, R"(
        SELECT participant FROM entrant
         WHERE event = ?1
           AND (SELECT entry FROM entry
                 WHERE entry.event = ?1 AND entry.participant = entrant.participant
                   AND known_at <= ?2
                 ORDER BY known_at DESC LIMIT 1) IN (?3, ?4)
         ORDER BY participant)"} {}

std::vector<market::ParticipantId> Boards::field_of(const market::Event& event, UtcTime at) {
  std::vector<market::ParticipantId> field;
  if (event.form == market::Form::match) return field;
  field_.bind(event.id.value(), at, code(market::Entry::declared), code(market::Entry::runner));
  while (field_.step()) field.emplace_back(field_.integer(0));
  return field;
}

std::vector<market::Board> Boards::of(const market::Event& event, UtcTime at) {
  at = std::min(at, event.starts_at);
  const auto field = field_of(event, at);

  std::map<std::tuple<std::int64_t, std::int64_t, std::int64_t>, UtcTime> confirmed;
  confirmed_.bind(event.id.value(), at);
  while (confirmed_.step()) {
    if (confirmed_.is_null(3)) continue;
    confirmed.emplace(
        std::tuple{confirmed_.integer(0), confirmed_.integer(1), confirmed_.integer(2)},
        confirmed_.time(3));
  }

  std::map<BoardKey, market::Board> boards;
  std::optional<PriceRow> held;  // the rows come oldest first: the last of its kind stands
  const auto keep = [&] {
    if (!held) return;
    const auto key = key_of(held->selection);
    auto found = boards.find(key);
    if (found == boards.end()) {
      auto board = empty_board(event.id, key, field);
      if (board.outcomes.empty()) return;
      found = boards.emplace(key, std::move(board)).first;
    }
    auto standing_since = held->as_of;
    const auto seen = confirmed.find({held->book_id, held->market_id, code(held->way)});
    if (standing_since && seen != confirmed.end()) {
      standing_since = std::max(*standing_since, seen->second);
    }
    put(found->second, *held,
        standing_since ? std::optional{at - std::min(at, *standing_since)} : std::nullopt);
  };

  prices_.bind(event.id.value(), at);
  while (prices_.step()) {
    if (!markets_.find(prices_.integer(0))) continue;
    PriceRow row{.id = market::SelectionId{prices_.integer(4)},
                 .selection = read_selection(prices_, 0, markets_),
                 .market_id = prices_.integer(0),
                 .book = prices_.text(5),
                 .book_id = prices_.integer(6),
                 .way = word<market::Way>(prices_, 7),
                 .price = read_price(prices_, 8),
                 .size = std::nullopt,
                 .as_of = prices_.optional_time(11)};
    if (!prices_.is_null(10)) row.size = Money::from_minor(prices_.integer(10));
    const bool same =
        held && held->id == row.id && held->book_id == row.book_id && held->way == row.way;
    if (!same) keep();
    held = std::move(row);
  }
  keep();

  std::vector<market::Board> found;
  for (auto& [key, board] : boards) found.push_back(std::move(board));
  return found;
}

}  // namespace store
