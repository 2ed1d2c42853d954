#include <store/bet_list.hpp>
#include <store/decisions.hpp>

namespace store {

namespace {

constexpr const char* kAllIds = "SELECT id FROM decision UNION SELECT id FROM ticket";
// Those that were open at ?1: decisions that nobody had spoken of or that waited, and bets that are
// open or for which money has moved since.
constexpr const char* kOpenIds = R"(
    SELECT id FROM decision LEFT JOIN wait ON wait.decision = decision.id
     WHERE decision.until > ?1 AND made_at <= ?1
       AND (decided_at IS NULL OR decided_at > ?1) AND (ended_at IS NULL OR ended_at > ?1)
    UNION
    SELECT id FROM ticket
     WHERE id IN (SELECT ticket FROM open_leg
                  UNION
                  SELECT transfer.ticket FROM mode_word
                    JOIN transfer ON transfer.mode = mode_word.id AND at > ?1)
       AND placed_at <= ?1
       AND NOT EXISTS (SELECT 1 FROM settlement
                        WHERE settlement.ticket = ticket.id AND settled_at <= ?1
                          AND (reversed_at IS NULL OR reversed_at > ?1)))";
constexpr const char* kOnlyId = "SELECT ?2";

// ?1 is now. A ticket that was decided has its decision's id.
constexpr std::string_view kListedColumns = R"(
    SELECT every.id, coalesce(ticket.mode, decision.mode),
           coalesce(decision.strategy, ticket.strategy),
           coalesce(decision.bet_group, ticket.bet_group), book.key,
           coalesce(leg.way, decision_leg.way), coalesce(ticket.folds, decision.folds, 1),
           decision_leg.price_returned, decision_leg.price_staked, decision.stake,
           leg.price_returned, leg.price_staked, ticket.stake,
           coalesce(decision_leg.probability, leg.probability),
           coalesce(ticket.edge, decision.edge), decision.until, decision.state,
           coalesce(decision.decided_at, wait.ended_at), decision.made_at, settlement.outcome,
           rule IS NOT NULL)";
constexpr int kListedColumnCount = 21;

constexpr std::string_view kListedJoins = R"(
      LEFT JOIN decision ON decision.id = every.id AND made_at <= ?1
      LEFT JOIN wait ON wait.decision = decision.id
      LEFT JOIN decision_leg ON decision_leg.decision = decision.id AND decision_leg.n = 1
      LEFT JOIN ticket ON ticket.id = every.id AND placed_at <= ?1
      LEFT JOIN leg ON leg.ticket = ticket.id AND leg.n = 1
      LEFT JOIN settlement ON settlement.ticket = ticket.id AND settled_at <= ?1
                          AND (reversed_at IS NULL OR reversed_at > ?1)
      JOIN book ON book.id = coalesce(ticket.book, decision.book)
      JOIN selection ON selection.id = coalesce(leg.selection, decision_leg.selection)
      JOIN event ON event.id = selection.event)";

std::optional<Money> read_money(const Statement& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional{Money::from_minor(row.integer(column))};
}

}  // namespace

BetList::BetList(Database& db, Which which, UtcTime now)
    : BetList{db, which == Which::all ? kAllIds : kOpenIds, std::nullopt, now} {}

BetList::BetList(Database& db, bets::BetId only, UtcTime now) : BetList{db, kOnlyId, only, now} {}

BetList::BetList(Database& db, const char* ids, std::optional<bets::BetId> only, UtcTime now)
    : db_{db},
      markets_{db},
      now_{now},
      decision_legs_{db, R"(SELECT price_returned, price_staked FROM decision_leg
                             WHERE decision = ? ORDER BY n)"},
      legs_{db, "SELECT price_returned, price_staked FROM leg WHERE ticket = ? ORDER BY n"},
      query_{db, fmt::format("WITH every (id) AS ({}) {}, {}, {} FROM every {} {} "
                             "WHERE ?2 IS NULL OR every.id = ?2 ORDER BY every.id",
                             ids, kListedColumns, kSelectionColumns, kEventColumns, kListedJoins,
                             kEventJoins)} {
  query_.bind(now, id_value(only));
}

std::optional<odds::Price> BetList::combined(Statement& legs, bets::BetId id,
                                             const bets::Folds& folds) {
  std::vector<std::optional<odds::Price>> prices;
  legs.bind(id.value());
  while (legs.step()) prices.push_back(read_price(legs, 0));
  return bets::combined(folds, prices);
}

bool BetList::next() {
  if (!query_.step()) return false;
  const auto& row = query_;
  bet_ = {.id = bets::BetId{row.integer(0)},
          .mode = word<bets::Mode>(row, 1),
          .strategy = row.text(2),
          .group = row.text(3),
          .book = row.text(4),
          .event = read_event(row, kListedColumnCount + 4),
          .selection = read_selection(row, kListedColumnCount, markets_),
          .way = word<market::Way>(row, 5),
          .is_single = row.integer(6) == 1,
          .advised_price = read_price(row, 7),
          .advised_stake = read_money(row, 9),
          .price = read_price(row, 10),
          .stake = read_money(row, 12),
          .probability = row.optional_real(13),
          .edge = row.optional_real(14),
          .until = row.optional_time(15),
          .state = bets::State::placed,
          .outcome = std::nullopt,
          .members = {},
          .wait = std::nullopt};
  if (!bet_.is_single) {
    const auto folds = bets::Folds::from_bits(static_cast<std::uint64_t>(row.integer(6)));
    bet_.advised_price = combined(decision_legs_, bet_.id, folds);
    bet_.price = bet_.price ? combined(legs_, bet_.id, folds) : std::nullopt;
  }
  if (!row.is_null(19)) bet_.outcome = word<bets::Outcome>(row, 19);
  if (row.is_null(18)) return true;  // a bet that nobody decided
  bet_.state =
      bets::state_at(word<bets::State>(row, 16), row.optional_time(17), row.time(15), now_);
  if (row.integer(20) != 0) bet_.wait = find_wait(db_, bet_.id, now_);
  if (!bet_.group.empty()) {
    bet_.members = group_of(db_, bet_.group, bet_.event.id, row.time(18), now_);
  }
  return true;
}

}  // namespace store
