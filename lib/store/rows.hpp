#pragma once

#include <bets/ticket.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <store/sqlite.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace store {

// An enumeration as the number that its lookup table has.
template <typename Word>
std::int64_t code(Word word) {
  return static_cast<std::int64_t>(word);
}
template <typename Word>
Word word(const Statement& row, int column) {
  return static_cast<Word>(row.integer(column));
}

// The markets of a store by row id, read once: they are few. One that this version
// has no word for is not there: nothing can be bet on it.
class Markets {
 public:
  explicit Markets(Database& db);

  const market::Market* find(std::int64_t id) const;
  const market::Market& at(std::int64_t id) const;  // throws Error{Exit::data}
  const std::map<std::int64_t, market::Market>& all() const { return known_; }

 private:
  std::map<std::int64_t, market::Market> known_;
};

// Names by row id, read once: a join of every bet with every one of them is dear.
struct Names {
  explicit Names(Database& db);

  std::map<std::int64_t, std::string> books;
  Markets markets;
};

// Names for people. Each is read when it is asked for first.
class ParticipantNames {
 public:
  explicit ParticipantNames(Database& db);

  const std::string& of(market::ParticipantId id);
  std::string of(std::optional<market::ParticipantId> id);  // empty for nobody

 private:
  Statement query_;
  std::map<market::ParticipantId, std::string> known_;
};

// Values of the trade from the columns of a query, starting at `first`.

// market, subject, side, line; the market's row is one that `markets` has. Of names that
// are joined the subject is the first.
inline constexpr std::string_view kSelectionColumns =
    "selection.market, CASE WHEN selection.subject IS NOT NULL THEN "
    "(SELECT coalesce(joined_to, id) FROM participant WHERE id = selection.subject) END, "
    "selection.side, selection.line";
market::Selection read_selection(const Statement& row, int first, const Markets& markets);

inline constexpr std::string_view kEventColumns =
    "event.id, competition.sport, competition.key, event.form, event.name, "
    "coalesce(home.joined_to, home.id), coalesce(away.joined_to, away.id), "
    "coalesce(home.name, ''), coalesce(away.name, ''), event.starts_at";
inline constexpr int kEventColumnCount = 10;
inline constexpr std::string_view kEventJoins =
    "JOIN competition ON competition.id = event.competition "
    "LEFT JOIN participant AS home ON home.id = event.home "
    "LEFT JOIN participant AS away ON away.id = event.away";
market::Event read_event(const Statement& row, int first);

// Two columns: returned, staked.
std::optional<odds::Price> read_price(const Statement& row, int first);

// Four columns: places, fraction_num, fraction_den, advertised.
std::optional<bets::PlaceTerms> read_terms(const Statement& row, int first);

template <typename Entity>
std::optional<Id<Entity>> read_id(const Statement& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional{Id<Entity>{row.integer(column)}};
}

template <typename Entity>
std::optional<std::int64_t> id_value(const std::optional<Id<Entity>>& id) {
  return id ? std::optional{id->value()} : std::nullopt;
}

// The row with that key, made where there is none.
template <typename... Key>
std::int64_t find_or_insert(Database& db, const char* find, const char* insert, const Key&... key) {
  Statement query{db, find};
  query.bind(key...);
  if (query.step()) return query.integer(0);
  Statement{db, insert}.bind(key...).run();
  return db.last_id();
}
std::int64_t market_row(Database& db, const market::Market& market);

// The keys of every book there is anything of.
std::vector<std::string> book_keys(Database& db);

// A share in millionths.
std::int64_t millionths(Ratio share);
Ratio from_millionths(std::int64_t share);

}  // namespace store
