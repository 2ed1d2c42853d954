#include <store/reporting.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

// Columns for read_record(); ?1 is the mode, ?2 now.
constexpr std::string_view kRecord = R"(
    SELECT market.name, market.period, selection.subject, selection.side, selection.line,
           bet.id, bet.event, bet.strategy, bet.book, bet.stake, bet.price_returned,
           bet.price_staked, bet.commission, bet.probability, bet.edge, bet.placed_at,
           settlement.outcome, settlement.action, settlement.returned, settlement.commission,
           settlement.profit, settlement.settled_at, settlement.close_prob,
           settlement.close_source, settlement.close_age, settlement.clv)";

constexpr std::string_view kJoins = R"(
      JOIN selection ON selection.id = bet.selection
      JOIN market ON market.id = selection.market
      LEFT JOIN settlement ON settlement.bet = bet.id AND settlement.settled_at <= ?2
                          AND (settlement.reversed_at IS NULL OR settlement.reversed_at > ?2))";

constexpr int kRecordColumns = 26;

std::map<std::int64_t, std::string> read_books(Database& db) {
  Statement query{db, "SELECT id, key FROM book"};
  std::map<std::int64_t, std::string> books;
  while (query.step()) books.emplace(query.integer(0), query.text(1));
  return books;
}

std::optional<bets::Settled> read_settled(const Statement& row) {
  if (row.is_null(16)) return std::nullopt;
  return bets::Settled{.entry = {.outcome = bets::parse_outcome(row.view(16)),
                                 .action = row.integer(17),
                                 .returned = Money::from_minor(row.integer(18)),
                                 .commission = Money::from_minor(row.integer(19)),
                                 .profit = Money::from_minor(row.integer(20))},
                       .at = row.time(21),
                       .close_probability = row.optional_real(22),
                       .close_source = row.text(23),
                       .close_age = std::chrono::seconds{row.integer(24)},
                       .clv = row.optional_real(25)};
}

bets::Record read_record(const Statement& row, const std::map<std::int64_t, std::string>& books) {
  return {.id = bets::BetId{row.integer(5)},
          .event = market::EventId{row.integer(6)},
          .selection = read_selection(row, 0),
          .strategy = row.text(7),
          .book = books.at(row.integer(8)),
          .stake = Money::from_minor(row.integer(9)),
          .returned_per = row.integer(10),
          .staked_per = row.integer(11),
          .commission = static_cast<double>(row.integer(12)) / 1e6,
          .probability = row.real(13),
          .edge = row.real(14),
          .placed_at = row.time(15),
          .settled = read_settled(row)};
}

}  // namespace

// The index on events is in the order asked for, so nothing has to be sorted.
BetsByEvent::BetsByEvent(Database& db, bets::Mode mode, UtcTime now)
    : books_{read_books(db)},
      query_{db, fmt::format("{} FROM bet INDEXED BY bet_by_event {} WHERE bet.mode = ?1 AND "
                             "bet.placed_at <= ?2 ORDER BY bet.event, bet.id",
                             kRecord, kJoins)} {
  query_.bind(to_string(mode), now);
  has_row_ = query_.step();
}

bool BetsByEvent::next(std::vector<bets::Record>& bets) {
  bets.clear();
  while (has_row_ && (bets.empty() || bets.front().event.value() == query_.integer(6))) {
    bets.push_back(read_record(query_, books_));
    has_row_ = query_.step();
  }
  return !bets.empty();
}

BetsByDate::BetsByDate(Database& db, bets::Mode mode, UtcTime now, UtcTime from, UtcTime until)
    : books_{read_books(db)},
      query_{db, fmt::format(R"({}, event.id, event.sport, event.league, coalesce(home.name, ''),
                                    coalesce(away.name, ''), event.starts_at
                                  FROM bet {}
                                  JOIN event ON event.id = bet.event
                                  LEFT JOIN participant AS home ON home.id = event.home
                                  LEFT JOIN participant AS away ON away.id = event.away
                                 WHERE bet.mode = ?1 AND bet.placed_at <= ?2
                                   AND bet.placed_at >= ?3 AND bet.placed_at < ?4
                                 ORDER BY bet.placed_at, bet.id)",
                             kRecord, kJoins)} {
  query_.bind(to_string(mode), now, from, until);
}

bool BetsByDate::next() {
  if (!query_.step()) return false;
  bet_ = read_record(query_, books_);
  event_ = read_event(query_, kRecordColumns);
  return true;
}

std::vector<CapitalFlow> capital_flows(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(
    SELECT at, CASE WHEN credit = 'capital' THEN amount ELSE -amount END FROM transfer
     WHERE bet IS NULL AND mode = ? AND at <= ? AND kind IN ('opening', 'deposit', 'withdrawal')
     ORDER BY at, id)"};
  query.bind(to_string(mode), now);
  std::vector<CapitalFlow> flows;
  while (query.step()) flows.push_back({query.time(0), Money::from_minor(query.integer(1))});
  return flows;
}

std::vector<AccountMovement> account_movements(Database& db, bets::Mode mode, UtcTime from,
                                               UtcTime until) {
  Statement query{db, R"(
    SELECT account, coalesce(sum(amount) FILTER (WHERE at < ?2), 0),
           coalesce(sum(amount) FILTER (WHERE at >= ?2 AND amount > 0), 0),
           coalesce(-sum(amount) FILTER (WHERE at >= ?2 AND amount < 0), 0)
      FROM ledger WHERE mode = ?1 AND at < ?3 GROUP BY account ORDER BY account)"};
  query.bind(to_string(mode), from, until);
  std::vector<AccountMovement> found;
  while (query.step()) {
    found.push_back({query.text(0), Money::from_minor(query.integer(1)),
                     Money::from_minor(query.integer(2)), Money::from_minor(query.integer(3))});
  }
  return found;
}

}  // namespace store
