#include <store/reporting.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

// Columns for read_record(); ?1 is the mode, ?2 now.
constexpr std::string_view kRecord = R"(
    SELECT selection.market, selection.subject, selection.side, selection.line,
           bet.id, bet.event, bet.strategy, bet.book, bet.stake, bet.price_returned,
           bet.price_staked, bet.commission, bet.probability, bet.edge, bet.placed_at,
           settlement.outcome, settlement.action, settlement.returned, settlement.commission,
           settlement.profit, settlement.settled_at, settlement.close_prob,
           settlement.close_source, settlement.close_age, settlement.clv)";

constexpr std::string_view kJoins = R"(
      JOIN selection ON selection.id = bet.selection
      LEFT JOIN settlement ON settlement.bet = bet.id AND settlement.settled_at <= ?2
                          AND (settlement.reversed_at IS NULL OR settlement.reversed_at > ?2))";

constexpr int kEventOfBet = 5;
constexpr int kOutcome = 15;
constexpr int kRecordColumns = 25;

void read_selection(const Statement& row, const Names& names, market::Selection& into) {
  const auto& [market, period] = names.markets.at(row.integer(0));
  into.market = market;
  into.period = period;
  into.subject = row.view(1);
  into.side = market::parse_side(row.view(2));
  const auto line = row.optional_integer(3);
  into.line = line ? std::optional{market::Line{*line}} : std::nullopt;
}

std::optional<bets::Settled> read_settled(const Statement& row) {
  if (row.is_null(kOutcome)) return std::nullopt;
  return bets::Settled{.entry = {.outcome = bets::parse_outcome(row.view(kOutcome)),
                                 .action = row.integer(16),
                                 .returned = Money::from_minor(row.integer(17)),
                                 .commission = Money::from_minor(row.integer(18)),
                                 .profit = Money::from_minor(row.integer(19))},
                       .at = row.time(20),
                       .close_probability = row.optional_real(21),
                       .close_source = row.text(22),
                       .close_age = std::chrono::seconds{row.integer(23)},
                       .clv = row.optional_real(24)};
}

// Into a record that may have been another, so that its texts are not made anew.
void read_record(const Statement& row, const Names& names, bets::Record& into) {
  read_selection(row, names, into.selection);
  into.id = bets::BetId{row.integer(4)};
  into.event = market::EventId{row.integer(kEventOfBet)};
  into.strategy = row.view(6);
  into.book = names.books.at(row.integer(7));
  into.stake = Money::from_minor(row.integer(8));
  into.returned_per = row.integer(9);
  into.staked_per = row.integer(10);
  into.commission = static_cast<double>(row.integer(11)) / 1e6;
  into.probability = row.real(12);
  into.edge = row.real(13);
  into.placed_at = row.time(14);
  into.settled = read_settled(row);
}

}  // namespace

Names::Names(Database& db) {
  Statement book{db, "SELECT id, key FROM book"};
  while (book.step()) books.emplace(book.integer(0), book.text(1));
  Statement market{db, "SELECT id, name, period FROM market"};
  while (market.step()) {
    markets.emplace(market.integer(0), std::pair{market.text(1), market.text(2)});
  }
}

// The index on events is in the order asked for, so nothing has to be sorted.
BetsByEvent::BetsByEvent(Database& db, bets::Mode mode, UtcTime now)
    : names_{db},
      query_{db, fmt::format("{} FROM bet INDEXED BY bet_by_event {} WHERE bet.mode = ?1 AND "
                             "bet.placed_at <= ?2 ORDER BY bet.event, bet.id",
                             kRecord, kJoins)} {
  query_.bind(to_string(mode), now);
  has_row_ = query_.step();
}

bool BetsByEvent::next(std::vector<bets::Record>& bets) {
  std::size_t n = 0;
  const auto event = has_row_ ? query_.integer(kEventOfBet) : 0;
  while (has_row_ && query_.integer(kEventOfBet) == event) {
    if (n == bets.size()) bets.emplace_back();
    read_record(query_, names_, bets[n++]);
    has_row_ = query_.step();
  }
  bets.resize(n);
  return n > 0;
}

BetsByDate::BetsByDate(Database& db, bets::Mode mode, UtcTime now, UtcTime from, UtcTime until)
    : names_{db},
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
  read_record(query_, names_, bet_);
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
