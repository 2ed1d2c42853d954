#include <base/error.hpp>
#include <store/rows.hpp>

namespace store {

namespace {
constexpr std::int64_t kMillion = 1'000'000;
}

Markets::Markets(Database& db) {
  Statement query{db, "SELECT id, name, period FROM market"};
  while (query.step()) {
    try {
      known_.emplace(query.integer(0), market::parse_market(query.view(1), query.view(2)));
    } catch (const Error&) {
      continue;  // of another version's vocabulary
    }
  }
}

const market::Market* Markets::find(std::int64_t id) const {
  const auto found = known_.find(id);
  return found == known_.end() ? nullptr : &found->second;
}

const market::Market& Markets::at(std::int64_t id) const {
  if (const auto* found = find(id)) return *found;
  throw Error{Exit::data, "the store has bets on market {}, which this version does not know", id};
}

Names::Names(Database& db) : markets{db} {
  Statement book{db, "SELECT id, key FROM book"};
  while (book.step()) books.emplace(book.integer(0), book.text(1));
}

ParticipantNames::ParticipantNames(Database& db)
    : query_{db, "SELECT name FROM participant WHERE id = ?"} {}

const std::string& ParticipantNames::of(market::ParticipantId id) {
  const auto [found, is_new] = known_.try_emplace(id);
  if (is_new) {
    query_.bind(id.value());
    if (query_.step()) found->second = query_.text(0);
  }
  return found->second;
}

std::string ParticipantNames::of(std::optional<market::ParticipantId> id) {
  return id ? of(*id) : std::string{};
}

market::Selection read_selection(const Statement& row, int first, const Markets& markets) {
  market::Selection selection{.market = markets.at(row.integer(first)),
                              .subject = read_id<market::Participant>(row, first + 1),
                              .side = word<market::Side>(row, first + 2)};
  if (!row.is_null(first + 3)) selection.line = market::Line{row.integer(first + 3)};
  return selection;
}

market::Event read_event(const Statement& row, int first) {
  return {.id = market::EventId{row.integer(first)},
          .sport = row.text(first + 1),
          .league = row.text(first + 2),
          .form = word<market::Form>(row, first + 3),
          .name = row.text(first + 4),
          .home_id = read_id<market::Participant>(row, first + 5),
          .away_id = read_id<market::Participant>(row, first + 6),
          .home = row.text(first + 7),
          .away = row.text(first + 8),
          .starts_at = row.time(first + 9)};
}

std::optional<bets::PlaceTerms> read_terms(const Statement& row, int first) {
  if (row.is_null(first)) return std::nullopt;
  return bets::PlaceTerms{.places = row.integer(first),
                          .fraction = {row.integer(first + 1), row.integer(first + 2)},
                          .advertised = row.integer(first + 3) != 0};
}

std::optional<odds::Price> read_price(const Statement& row, int first) {
  if (row.is_null(first)) return std::nullopt;
  return odds::Price::from_ratio(row.integer(first), row.integer(first + 1));
}

std::int64_t market_row(Database& db, const market::Market& market) {
  return find_or_insert(db, "SELECT id FROM market WHERE name = ? AND period = ?",
                        "INSERT INTO market (name, period) VALUES (?, ?)", name_of(market),
                        to_string(market.period));
}

std::vector<std::string> book_keys(Database& db) {
  Statement query{db, "SELECT key FROM book ORDER BY key"};
  std::vector<std::string> keys;
  while (query.step()) keys.push_back(query.text(0));
  return keys;
}

std::int64_t millionths(Ratio share) {
  return scale(kMillion, share, Rounding::down);
}

Ratio from_millionths(std::int64_t share) {
  return {share, kMillion};
}

}  // namespace store
