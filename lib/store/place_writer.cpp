#include <store/place_writer.hpp>

namespace store {

PlaceWriter::PlaceWriter(Database& db)
    : until_{db, R"(SELECT at, places, fraction_num, fraction_den FROM place_terms
                     WHERE event = ? AND book = ? AND at <= ? ORDER BY at DESC LIMIT 2)"},
      after_{db, R"(SELECT at, places, fraction_num, fraction_den FROM place_terms
                     WHERE event = ? AND book = ? AND at > ? ORDER BY at LIMIT 1)"},
      insert_{db, "INSERT OR REPLACE INTO place_terms VALUES (?, ?, ?, ?, ?, ?)"},
      move_{db, "UPDATE place_terms SET at = ? WHERE event = ? AND book = ? AND at = ?"} {}

void PlaceWriter::write(std::int64_t event, std::int64_t book, const market::PlaceOffer& offer) {
  const auto is_same = [&](const Statement& row) {
    return row.integer(1) == offer.places &&
           Ratio{row.integer(2), row.integer(3)} == offer.fraction;
  };
  until_.bind(event, book, offer.seen_at);
  if (until_.step() && is_same(until_)) {
    const auto last = until_.time(0);
    after_.bind(event, book, offer.seen_at);
    if (last == offer.seen_at || (after_.step() && is_same(after_))) return;
    if (until_.step() && is_same(until_)) {
      move_.bind(offer.seen_at, event, book, last).run();
      return;
    }
  }
  insert_
      .bind(event, book, offer.seen_at, offer.places, offer.fraction.numerator(),
            offer.fraction.denominator())
      .run();
}

}  // namespace store
