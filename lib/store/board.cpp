#include <base/error.hpp>
#include <store/board.hpp>
#include <store/rows.hpp>
#include <store/same_event.hpp>

#include <algorithm>
#include <tuple>

namespace store {

namespace {

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
  for (const auto& outcome : outcomes(market, subject, line, field)) {
    board.outcomes.push_back({market::SelectionId{0}, outcome, {}});
  }
  return board;
}

std::int64_t key_of(std::int64_t book, market::Way way) {
  return 2 * book + code(way);
}

// As a source lists it that has the sides the other way round.
void turn_sides(market::Board& board) {
  if (board.market.kind == market::Kind::spread && board.line) board.line = -*board.line;
  bool has_sides = false;
  for (auto& [id, selection, prices, lays] : board.outcomes) {
    has_sides = has_sides || market::turned(selection.side) != selection.side;
    selection.side = market::turned(selection.side);
  }
  if (has_sides) std::ranges::reverse(board.outcomes);
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
                    SELECT event FROM earlier_start WHERE starts_at > ?1 AND starts_at <= ?2)
         AND same_as IS NULL
         AND NOT EXISTS (SELECT 1 FROM race WHERE race.event = event.id AND has_market = 0))
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

Boards::Boards(Database& db, UtcTime known_by)
    : known_by_{known_by},
      markets_{db},
      standing_{db, fmt::format(R"(
        SELECT selection.id, subject, side, line, book, way, {}
          FROM selection JOIN standing ON standing.selection = selection.id
         WHERE event = ? AND market = ?)",
                                kStandingColumns)},
      history_{db},
      presence_{db, R"(SELECT book, way, question, until, confirms, stood_at FROM presence
                        WHERE event = ? AND market = ? AND since <= ?)"},
      answered_{db, "SELECT max(at) FROM observation WHERE question = ? AND at <= ?"},
      field_{db, R"(
        SELECT DISTINCT coalesce(joined_to, id) FROM entrant
          JOIN participant ON participant.id = entrant.participant
         WHERE event = ?1
           AND (SELECT entry FROM entry
                 WHERE entry.event = ?1 AND entry.participant = entrant.participant
                   AND known_at <= ?2
                 ORDER BY known_at DESC LIMIT 1) IN (?3, ?4)
         ORDER BY 1)"},
      same_as_{db, fmt::format("SELECT first.id, {} FROM event JOIN event AS first "
                               "ON first.id = event.same_as WHERE event.id = ?",
                               kIsSwapped)},
      unconfirmed_{db, "SELECT 1 FROM participant WHERE id = ? AND unconfirmed = 1"} {
  Statement book{db, "SELECT id, key FROM book ORDER BY key"};
  std::int64_t rank = 0;
  while (book.step()) books_.emplace(book.integer(0), Book{book.text(1), rank++});
}

std::vector<market::ParticipantId> Boards::field_of(const market::Event& event, UtcTime at) {
  std::vector<market::ParticipantId> field;
  if (event.form == market::Form::match) return field;
  field_.bind(event.id.value(), at, code(market::Entry::declared), code(market::Entry::runner));
  while (field_.step()) field.emplace_back(field_.integer(0));
  return field;
}

bool Boards::is_unconfirmed(const market::Selection& selection) {
  if (selection.market.kind != market::Kind::prop || !selection.subject) return false;
  const auto player = selection.subject->value();
  const auto [found, is_new] = doubted_.try_emplace(player);
  if (is_new) found->second = unconfirmed_.bind(player).step();
  return found->second;
}

// The newest observation of each stay that is not after `at`.
Boards::Confirmed Boards::confirmed(std::int64_t market, const market::Event& event, UtcTime at) {
  std::map<std::int64_t, UtcTime> answered;  // by question
  const auto last_answer = [&](std::int64_t question) {
    const auto [found, is_new] = answered.try_emplace(question);
    if (is_new) {
      answered_.bind(question, at);
      answered_.step();
      found->second = answered_.time(0);
    }
    return found->second;
  };
  Confirmed found;
  presence_.bind(event.id.value(), market, at);
  while (presence_.step()) {
    auto stood = presence_.optional_time(5);
    if (presence_.integer(4) != 0) {
      const auto until = presence_.optional_time(3);
      stood = until && *until <= at ? *until : last_answer(presence_.integer(2));
    }
    if (!stood || *stood > at) continue;
    auto& newest = found[key_of(presence_.integer(0), word<market::Way>(presence_, 1))];
    newest = std::max(newest, *stood);
  }
  return found;
}

// The row at hand of the prices that stand, as it was at `at`.
std::optional<Boards::Entry> Boards::read_entry(UtcTime at) {
  const auto& row = standing_;
  const QuoteKey key{row.integer(0), row.integer(4), word<market::Way>(row, 5)};
  std::optional standing{read_standing(row, 6)};
  const bool is_later =
      standing->seen_at > at || standing->sighted_at > at || standing->known_at > known_by_;
  if (is_later) standing = history_.at(key, at, known_by_);
  if (!standing) return std::nullopt;
  return Entry{.book_id = key.book,
               .book = &books_.at(key.book),
               .way = key.way,
               .price = standing->price,
               .size = standing->size,
               .as_of = standing->as_of};
}

void Boards::read_market(std::int64_t id, const market::Market& market, const market::Event& event,
                         UtcTime at, std::span<const market::ParticipantId> field,
                         Building& boards) {
  std::optional<Confirmed> confirmed_at;
  std::vector<Entry> entries;  // of one selection
  std::int64_t selection = 0;
  market::Selection named;
  const auto put = [&] {
    if (entries.empty() || is_unconfirmed(named)) return;
    if (!confirmed_at) confirmed_at = confirmed(id, event, at);
    const auto key = key_of(named);
    auto found = boards.find(key);
    if (found == boards.end()) {
      auto board = empty_board(event.id, key, field);
      if (board.outcomes.empty()) return;
      found = boards.emplace(key, std::move(board)).first;
    }
    const auto outcome =
        std::ranges::find(found->second.outcomes, named, &market::Outcome::selection);
    if (outcome == found->second.outcomes.end()) return;
    outcome->id = market::SelectionId{selection};
    outcome->prices.reserve(entries.size());
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return entry.book->rank; });
    for (const auto& entry : entries) {
      if (!entry.price) continue;
      auto since = entry.as_of;
      const auto seen = confirmed_at->find(key_of(entry.book_id, entry.way));
      if (since && seen != confirmed_at->end()) since = std::max(*since, seen->second);
      auto& prices = entry.way == market::Way::back ? outcome->prices : outcome->lays;
      prices.push_back({entry.book->key, *entry.price,
                        since ? std::optional{at - std::min(at, *since)} : std::nullopt,
                        entry.size});
    }
  };

  standing_.bind(event.id.value(), id);
  while (standing_.step()) {
    if (standing_.integer(0) != selection) {
      put();
      entries.clear();
      selection = standing_.integer(0);
      named = {.market = market,
               .subject = read_id<market::Participant>(standing_, 1),
               .side = word<market::Side>(standing_, 2),
               .line = std::nullopt};
      if (!standing_.is_null(3)) named.line = market::Line{standing_.integer(3)};
    }
    if (auto entry = read_entry(at)) entries.push_back(*entry);
  }
  put();
}

std::vector<market::Board> Boards::of(const market::Event& asked, UtcTime at,
                                      const Wanted& wanted) {
  auto event = asked;
  same_as_.bind(asked.id.value());
  bool is_swapped = false;
  if (same_as_.step()) {
    event.id = market::EventId{same_as_.integer(0)};
    is_swapped = same_as_.integer(1) != 0;
  }
  at = std::min(at, event.starts_at);
  const auto field = field_of(event, at);
  Building boards;
  for (const auto& [id, market] : markets_.all()) {
    if (!wanted || wanted(market)) read_market(id, market, event, at, field, boards);
  }
  std::vector<market::Board> found;
  for (auto& [key, board] : boards) {
    if (is_swapped) turn_sides(board);
    found.push_back(std::move(board));
  }
  return found;
}

}  // namespace store
