#include <store/ledger.hpp>
#include <store/reporting.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

// Columns for read_record(); ?1 is the mode, ?2 now. Of a ticket of several legs
// the first stands for all.
constexpr std::string_view kRecord = R"(
    SELECT selection.market, selection.subject, selection.side, selection.line,
           ticket.id, leg.event, ticket.strategy, ticket.book, ticket.at_risk, leg.price_returned,
           leg.price_staked, ticket.commission, leg.probability, ticket.edge, ticket.placed_at,
           settlement.outcome, settlement.turnover_num, settlement.turnover_den,
           settlement.returned, settlement.commission, settlement.profit, settlement.settled_at,
           settlement.close_prob, settlement.close_source, settlement.close_age, settlement.clv,
           leg.way, ticket.folds)";

constexpr std::string_view kRecordJoins = R"(
      JOIN ticket ON ticket.id = leg.ticket
      JOIN selection ON selection.id = leg.selection
      LEFT JOIN settlement ON settlement.ticket = ticket.id AND settlement.settled_at <= ?2
                          AND (settlement.reversed_at IS NULL OR settlement.reversed_at > ?2))";

constexpr int kEventOfBet = 5;
constexpr int kOutcome = 15;
constexpr int kRecordColumns = 28;

std::optional<bets::Settled> read_settled(const Statement& row) {
  if (row.is_null(kOutcome)) return std::nullopt;
  return bets::Settled{.entry = {.outcome = word<bets::Outcome>(row, kOutcome),
                                 .turnover = {row.integer(16), row.integer(17)},
                                 .returned = Money::from_minor(row.integer(18)),
                                 .commission = Money::from_minor(row.integer(19)),
                                 .profit = Money::from_minor(row.integer(20))},
                       .at = row.time(21),
                       .close_probability = row.optional_real(22),
                       .close_source = row.text(23),
                       .close_age = std::chrono::seconds{row.integer(24)},
                       .clv = row.optional_real(25)};
}

// Into a record that may have been another, so that its texts are not made anew.
void read_record(const Statement& row, const Names& names, bets::Record& into) {
  into.selection = read_selection(row, 0, names.markets);
  into.id = bets::BetId{row.integer(4)};
  into.event = market::EventId{row.integer(kEventOfBet)};
  into.strategy = row.view(6);
  into.book = names.books.at(row.integer(7));
  into.stake = Money::from_minor(row.integer(8));
  into.returned_per = row.integer(9);
  into.staked_per = row.integer(10);
  into.commission = static_cast<double>(row.integer(11)) / 1e6;
  into.probability = row.optional_real(12);
  into.edge = row.optional_real(13);
  into.placed_at = row.time(14);
  into.settled = read_settled(row);
  into.way = word<market::Way>(row, 26);
  into.is_single = row.integer(27) == 1;
}

}  // namespace

UtcTime newest_placed_since(Database& db, bets::Mode mode, UtcTime now, std::int64_t count) {
  Statement query{db, R"(SELECT placed_at FROM ticket WHERE mode = ? AND placed_at <= ?
                          ORDER BY placed_at DESC LIMIT 1 OFFSET ?)"};
  query.bind(code(mode), now, count - 1);
  return query.step() ? query.time(0) : from_unix(0);
}

// The index on events is in the order asked for, so nothing has to be sorted.
BetsByEvent::BetsByEvent(Database& db, bets::Mode mode, UtcTime now)
    : names_{db},
      query_{db, fmt::format("{} FROM leg INDEXED BY leg_by_event {} WHERE ticket.mode = ?1 AND "
                             "leg.n = 1 AND ticket.placed_at <= ?2 ORDER BY leg.event, leg.ticket",
                             kRecord, kRecordJoins)} {
  query_.bind(code(mode), now);
  has_row_ = query_.step();
}

// A part of history is found by when it was placed, and sorted.
BetsByEvent::BetsByEvent(Database& db, bets::Mode mode, UtcTime now, Placed placed)
    : names_{db},
      query_{db, fmt::format("{} FROM leg {} WHERE ticket.mode = ?1 AND leg.n = 1 AND "
                             "ticket.placed_at <= ?2 AND ticket.placed_at >= ?3 AND "
                             "ticket.placed_at < ?4 ORDER BY leg.event, leg.ticket",
                             kRecord, kRecordJoins)} {
  query_.bind(code(mode), now, placed.from, placed.until);
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
      query_{db, fmt::format(R"({}, {} FROM leg {} JOIN event ON event.id = leg.event {}
                                 WHERE ticket.mode = ?1 AND ticket.placed_at <= ?2 AND leg.n = 1
                                   AND ticket.placed_at >= ?3 AND ticket.placed_at < ?4
                                 ORDER BY ticket.placed_at, ticket.id)",
                             kRecord, kEventColumns, kRecordJoins, kEventJoins)} {
  query_.bind(code(mode), now, from, until);
}

BetsByDate::BetsByDate(Database& db, bets::Mode mode, UtcTime now, SettledThen settled)
    : names_{db},
      query_{db, fmt::format(R"({}, {} FROM (SELECT ticket AS one FROM settlement
                                              WHERE settled_at >= ?3 AND settled_at < ?4
                                                AND settled_at <= ?2
                                                AND (reversed_at IS NULL OR reversed_at > ?2))
                                      JOIN leg ON leg.ticket = one AND leg.n = 1
                                      JOIN event ON event.id = leg.event {} {}
                                 WHERE ticket.mode = ?1 ORDER BY settlement.settled_at, ticket.id)",
                             kRecord, kEventColumns, kRecordJoins, kEventJoins)} {
  query_.bind(code(mode), now, settled.from, settled.until);
}

bool BetsByDate::next() {
  if (!query_.step()) return false;
  read_record(query_, names_, bet_);
  event_ = read_event(query_, kRecordColumns);
  return true;
}

BetSurroundings::BetSurroundings(Database& db)
    : event_{db,
             fmt::format("SELECT {} FROM event {} WHERE event.id = ?", kEventColumns, kEventJoins)},
      team_{db, R"(
        SELECT CASE WHEN role = ?3 THEN coalesce(joined_to, id) ELSE
                 (SELECT coalesce(team.joined_to, team.id)
                    FROM plays_for LEFT JOIN participant AS team ON team.id = plays_for.team
                   WHERE (player = coalesce(one.joined_to, one.id) OR player IN
                           (SELECT id FROM participant
                             WHERE joined_to = coalesce(one.joined_to, one.id)))
                     AND since <= ?2
                   ORDER BY since DESC LIMIT 1) END
          FROM participant AS one WHERE id = ?1)"} {}

market::Event BetSurroundings::event_of(market::EventId id) {
  event_.bind(id.value()).step();
  return read_event(event_, 0);
}

std::optional<market::ParticipantId> BetSurroundings::team_of(market::ParticipantId subject,
                                                              UtcTime at) {
  team_.bind(subject.value(), at, code(market::Role::team));
  return team_.step() ? read_id<market::Participant>(team_, 0) : std::nullopt;
}

// Days that are over in every zone are kept as sums, unless they have changed since
// `now`; the rest is added up.
Money profit_before(Database& db, bets::Mode mode, UtcTime now, UtcTime time) {
  using std::chrono::days;
  const auto day = std::chrono::floor<days>(time);
  const auto sure = format_date(day - days{3});
  Statement kept{db, R"(SELECT coalesce(sum(profit), 0), max(changed_at) <= ?3 FROM total
                         WHERE mode = ?1 AND local_day < ?2)"};
  kept.bind(code(mode), sure, now);
  kept.step();
  const bool is_kept = kept.integer(1) != 0;
  Statement query{db, R"(
    SELECT coalesce(sum(profit), 0)
      FROM ticket
      JOIN settlement ON settlement.ticket = ticket.id AND settlement.settled_at <= ?2
                     AND (settlement.reversed_at IS NULL OR settlement.reversed_at > ?2)
     WHERE mode = ?1 AND local_day >= ?4 AND local_day <= ?5 AND placed_at <= ?2 AND placed_at < ?3)"};
  query.bind(code(mode), now, time, is_kept ? sure : "", format_date(day + days{2}));
  query.step();
  return Money::from_minor((is_kept ? kept.integer(0) : 0) + query.integer(0));
}

// Postings without a ticket are few; by their times all would be read.
std::vector<CapitalFlow> capital_flows(Database& db, bets::Mode mode, UtcTime now) {
  Statement query{db, R"(
    SELECT at, CASE WHEN credit = ?3 THEN amount ELSE -amount END
      FROM transfer INDEXED BY transfer_by_ticket
     WHERE ticket IS NULL AND mode = ?1 AND at <= ?2 AND ?3 IN (debit, credit)
     ORDER BY at, id)"};
  query.bind(code(mode), now, code(Account::capital));
  std::vector<CapitalFlow> flows;
  while (query.step()) flows.push_back({query.time(0), Money::from_minor(query.integer(1))});
  return flows;
}

std::vector<AccountMovement> account_movements(Database& db, bets::Mode mode, UtcTime from,
                                               UtcTime until) {
  Statement query{db, R"(
    SELECT name, coalesce(sum(amount) FILTER (WHERE at < ?2), 0),
           coalesce(sum(amount) FILTER (WHERE at >= ?2 AND amount > 0), 0),
           coalesce(-sum(amount) FILTER (WHERE at >= ?2 AND amount < 0), 0)
      FROM (SELECT mode, at, debit AS account, amount FROM transfer
            UNION ALL SELECT mode, at, credit, -amount FROM transfer) AS posting
      JOIN account ON account.id = posting.account
     WHERE mode = ?1 AND at < ?3 GROUP BY name ORDER BY name)"};
  query.bind(code(mode), from, until);
  std::vector<AccountMovement> found;
  while (query.step()) {
    found.push_back({query.text(0), Money::from_minor(query.integer(1)),
                     Money::from_minor(query.integer(2)), Money::from_minor(query.integer(3))});
  }
  return found;
}

}  // namespace store
