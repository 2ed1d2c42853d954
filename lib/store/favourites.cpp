#include <store/favourites.hpp>
#include <store/rows.hpp>

namespace store {

FavouriteList::FavouriteList(Database& db, bets::Mode mode, UtcTime from, UtcTime until,
                             UtcTime now)
    : query_{db, fmt::format(R"(
    SELECT {}, at, coalesce(horse.joined_to, horse.id), confidence, book.key,
           price_returned, price_staked, lay_returned, lay_staked
      FROM event CROSS JOIN danger_favourite ON danger_favourite.event = event.id
      JOIN selection ON selection.id = selection
      JOIN participant AS horse ON horse.id = selection.subject
      JOIN book ON book.id = book
      {}
     WHERE event.starts_at >= ?2 AND event.starts_at < ?3 AND mode = ?1 AND at <= ?4
     ORDER BY event.starts_at, event.id)",
                             kEventColumns, kEventJoins)} {
  query_.bind(code(mode), from, until, now);
}

std::optional<ListedFavourite> FavouriteList::next() {
  if (!query_.step()) return std::nullopt;
  constexpr int kFirst = kEventColumnCount;
  return ListedFavourite{.event = read_event(query_, 0),
                         .at = query_.time(kFirst),
                         .runner = market::ParticipantId{query_.integer(kFirst + 1)},
                         .confidence = query_.real(kFirst + 2),
                         .book = query_.text(kFirst + 3),
                         .price = *read_price(query_, kFirst + 4),
                         .lay = read_price(query_, kFirst + 6)};
}

}  // namespace store
