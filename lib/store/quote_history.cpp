#include <store/quote_history.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

Standing read_standing(const Statement& row, int first) {
  Standing standing{.seen_at = row.time(first),
                    .seq = row.integer(first + 1),
                    .price = read_price(row, first + 2),
                    .size = std::nullopt,
                    .as_of = row.optional_time(first + 5),
                    .sighted_at = row.optional_time(first + 6),
                    .known_at = row.optional_time(first + 7)};
  if (!row.is_null(first + 4)) standing.size = Money::from_minor(row.integer(first + 4));
  return standing;
}

QuoteHistory::QuoteHistory(Database& db)
    : rows_{db, R"(SELECT seen_at, seq, price_returned, price_staked, size, as_of, known_at
                     FROM quote
                    WHERE selection = ? AND book = ? AND way = ? AND seen_at <= ?
                      AND (known_at IS NULL OR known_at <= ?)
                    ORDER BY seen_at DESC, seq DESC)"},
      sightings_{db, R"(SELECT max(seen_at), max(as_of) FROM sighting
                         WHERE selection = ? AND book = ? AND way = ?
                           AND seen_at > ? AND seen_at <= ?)"},
      next_row_{db, R"(SELECT seen_at FROM quote
                        WHERE selection = ? AND book = ? AND way = ? AND seen_at > ?
                        ORDER BY seen_at LIMIT 1)"},
      next_sighting_{db, R"(SELECT seen_at, as_of FROM sighting
                             WHERE selection = ? AND book = ? AND way = ? AND seen_at >= ?
                             ORDER BY seen_at LIMIT 1)"},
      next_listing_{db, R"(
        SELECT first, CASE confirms WHEN 1 THEN first ELSE stood_at END
          FROM (SELECT confirms, stood_at,
                       (SELECT at FROM observation
                         WHERE observation.question = presence.question
                           AND at >= max(?5, since) ORDER BY at LIMIT 1) AS first
                  FROM presence
                 WHERE event = ?1 AND market = ?2 AND book = ?3 AND way = ?4
                   AND (until IS NULL OR until >= ?5))
         WHERE first IS NOT NULL ORDER BY 1, 2 DESC LIMIT 1)"} {}

std::optional<Standing> QuoteHistory::at(const QuoteKey& key, UtcTime at, UtcTime known_by) {
  rows_.bind(key.selection, key.book, code(key.way), at, known_by);
  std::optional<Standing> found;
  UtcTime since;  // of the rows in a row that have this price
  std::optional<UtcTime> first_as_of;
  while (rows_.step()) {
    if (found && rows_.time(0) == since) continue;  // corrected since
    const auto price = read_price(rows_, 2);
    const auto size =
        rows_.is_null(4) ? std::nullopt : std::optional{Money::from_minor(rows_.integer(4))};
    const auto as_of = rows_.optional_time(5);
    if (!found) {
      found = Standing{.seen_at = rows_.time(0),
                       .seq = rows_.integer(1),
                       .price = price,
                       .size = size,
                       .as_of = as_of,
                       .sighted_at = std::nullopt,
                       .known_at = rows_.optional_time(6)};
    } else if (found->price == price && found->size == size) {
      found->as_of = std::max(found->as_of, as_of);
    } else {
      break;
    }
    since = rows_.time(0);
    first_as_of = as_of;
  }
  if (!found) return found;

  sightings_.bind(key.selection, key.book, code(key.way), since, at);
  sightings_.step();
  found->sighted_at = sightings_.optional_time(0);
  found->as_of = first_as_of ? std::max(found->as_of, sightings_.optional_time(1)) : std::nullopt;
  return found;
}

std::optional<UtcTime> QuoteHistory::next_row(const QuoteKey& key, UtcTime at) {
  next_row_.bind(key.selection, key.book, code(key.way), at);
  return next_row_.step() ? std::optional{next_row_.time(0)} : std::nullopt;
}

std::optional<Mention> QuoteHistory::next_sighting(const QuoteKey& key, UtcTime from) {
  next_sighting_.bind(key.selection, key.book, code(key.way), from);
  if (!next_sighting_.step()) return std::nullopt;
  return Mention{next_sighting_.time(0), next_sighting_.optional_time(1)};
}

std::optional<Mention> QuoteHistory::next_listing(const Listed& listed, UtcTime from) {
  next_listing_.bind(listed.event, listed.market, listed.book, listed.way, from);
  if (!next_listing_.step()) return std::nullopt;
  return Mention{next_listing_.time(0), next_listing_.optional_time(1)};
}

}  // namespace store
