#include <store/rows.hpp>
#include <store/settling.hpp>

#include <algorithm>

namespace store {

namespace {

// The columns of a ticket's rows: its leg's first.
constexpr int kTicket = 17;
constexpr int kRecorded = kTicket + 13;

bets::Leg read_leg(const Statement& row, const Markets& markets) {
  bets::Leg leg{.event = market::EventId{row.integer(4)},
                .selection = read_selection(row, 0, markets),
                .way = word<market::Way>(row, 5),
                .priced_by = word<bets::PricedBy>(row, 6),
                .price = read_price(row, 7),
                .place = read_terms(row, 10),
                .starts_at = row.time(9),
                .opinion = {.probability = row.optional_real(14), .model = row.text(15)}};
  if (!row.is_null(16)) leg.opinion.price_age = std::chrono::seconds{row.integer(16)};
  return leg;
}

bets::Ticket read_ticket(const Statement& row, const Names& names) {
  const auto at = [](int column) { return kTicket + column; };
  bets::Ticket ticket{
      .id = bets::BetId{row.integer(kTicket)},
      .mode = word<bets::Mode>(row, at(1)),
      .book = names.books.at(row.integer(at(2))),
      .strategy = row.text(at(3)),
      .placed_at = row.time(at(4)),
      .stake = Money::from_minor(row.integer(at(5))),
      .folds = bets::Folds::from_bits(static_cast<std::uint64_t>(row.integer(at(6)))),
      .each_way = row.integer(at(7)) != 0,
      .legs = {},
      .terms = {.rounding = word<Rounding>(row, at(9)),
                .commission = from_millionths(row.integer(at(8))),
                .stake_tax = from_millionths(row.integer(at(10))),
                .free_bet = row.integer(at(11)) != 0}};
  if (!row.is_null(at(12))) ticket.terms.most = Money::from_minor(row.integer(at(12)));
  return ticket;
}

std::optional<Recorded> read_recorded(const Statement& row) {
  if (row.is_null(kRecorded)) return std::nullopt;
  const auto at = [](int column) { return kRecorded + column; };
  return Recorded{.revision = row.integer(kRecorded),
                  .entry = {.outcome = word<bets::Outcome>(row, at(1)),
                            .turnover = {row.integer(at(2)), row.integer(at(3))},
                            .returned = Money::from_minor(row.integer(at(4))),
                            .commission = Money::from_minor(row.integer(at(5))),
                            .profit = Money::from_minor(row.integer(at(6)))},
                  .by_hand = !row.is_null(at(7)),
                  .clv = row.optional_real(at(8)),
                  .close_source = row.text(at(9)),
                  .settled_at = row.time(at(10))};
}

}  // namespace

std::vector<market::EventId> events_with_bets(Database& db, Which which, UtcTime now,
                                              std::optional<market::EventId> only) {
  // Open legs come first: in the order asked for, SQLite would go through all legs there are.
  const char* due = R"(
    SELECT event FROM due WHERE known_at <= ?1 AND (?2 IS NULL OR event = ?2)
    UNION
    SELECT leg.event FROM settlement JOIN leg ON leg.ticket = settlement.ticket
     WHERE clv IS NULL AND reversed_at IS NULL AND settled_at BETWEEN ?1 - 7 * 86400 AND ?1
       AND (?2 IS NULL OR leg.event = ?2)
    UNION
    SELECT leg.event FROM open_leg
      CROSS JOIN leg ON leg.ticket = open_leg.ticket AND +leg.event = open_leg.event
      CROSS JOIN event ON event.id = leg.event
     WHERE leg.starts_at <= ?1 AND (?2 IS NULL OR leg.event = ?2)
       AND (event.starts_at > leg.starts_at
            OR coalesce(event.same_as, event.id) IN (SELECT event FROM venue_switch))
     ORDER BY 1)";
  const char* all = "SELECT DISTINCT event FROM leg WHERE ?2 IS NULL OR event = ?2 ORDER BY 1";
  Statement query{db, which == Which::due ? due : all};
  query.bind(now, id_value(only));
  std::vector<market::EventId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

bets::BetId last_at_its_word(Database& db) {
  Statement query{db, "SELECT last FROM final_at_its_word"};
  query.step();
  return bets::BetId{query.integer(0)};
}

EventReader::EventReader(Database& db)
    : names_{db},
      results_{db},
      event_{db,
             fmt::format("SELECT {} FROM event {} WHERE event.id = ?", kEventColumns, kEventJoins)},
      played_at_{db, R"(
        SELECT starts_at FROM start_opinion
         WHERE event = (SELECT coalesce(same_as, id) FROM event WHERE id = ?1)
           AND provider = (SELECT provider FROM result JOIN poll ON poll.id = result.poll
                            WHERE event = ?1 AND known_at <= ?2 ORDER BY revision DESC LIMIT 1)
         ORDER BY since DESC LIMIT 1)"},
      venue_switches_{db, R"(SELECT provider, at FROM venue_switch
                              WHERE event = (SELECT coalesce(same_as, id) FROM event WHERE id = ?))"},
      tickets_{db, fmt::format(R"(
        SELECT {}, leg.event, leg.way, leg.priced_by, leg.price_returned, leg.price_staked,
               leg.starts_at, leg.places, leg.fraction_num, leg.fraction_den, leg.advertised,
               leg.probability, leg.model, leg.price_age,
               ticket.id, mode, book, strategy, placed_at, stake, folds, each_way,
               ticket.commission, rounding, stake_tax, free_bet, max_payout,
               settlement.revision, outcome, turnover_num, turnover_den, returned,
               settlement.commission, profit, by_hand, clv, close_source, settled_at
          FROM leg
          JOIN ticket ON ticket.id = leg.ticket
          JOIN selection ON selection.id = leg.selection
          LEFT JOIN settlement ON settlement.ticket = leg.ticket AND reversed_at IS NULL
         WHERE leg.ticket IN (SELECT ticket FROM leg AS here WHERE here.event = ?)
         ORDER BY leg.ticket, leg.n)",
                               kSelectionColumns)} {}

EventBets EventReader::read_event(market::EventId event, UtcTime now) {
  event_.bind(event.value());
  event_.step();
  EventBets found{.event = store::read_event(event_, 0),
                  .played_at = {},
                  .venue_switches = {},
                  .result = results_.newest(event, now),
                  .tickets = {},
                  .recorded = {}};
  read_moves(found, now);
  return found;
}

void EventReader::read_moves(EventBets& found, UtcTime now) {
  found.played_at = found.event.starts_at;
  if (found.result) {
    played_at_.bind(found.event.id.value(), now);
    if (played_at_.step()) found.played_at = played_at_.time(0);
  }
  venue_switches_.bind(found.event.id.value());
  while (venue_switches_.step()) {
    found.venue_switches.push_back({venue_switches_.text(0), venue_switches_.time(1)});
  }
}

EventBets EventReader::read(market::EventId event, UtcTime now) {
  auto found = read_event(event, now);
  read_tickets(found);
  return found;
}

// A row a leg, those of a ticket together.
void EventReader::read_tickets(EventBets& found) {
  tickets_.bind(found.event.id.value());
  while (tickets_.step()) {
    const bets::BetId id{tickets_.integer(kTicket)};
    if (found.tickets.empty() || found.tickets.back().id != id) {
      found.tickets.push_back(read_ticket(tickets_, names_));
      found.recorded.push_back(read_recorded(tickets_));
    }
    found.tickets.back().legs.push_back(read_leg(tickets_, names_.markets));
  }
}

Settler::Settler(Database& db, UtcTime now)
    : now_{now},
      paper_{db, bets::Mode::paper},
      live_{db, bets::Mode::live},
      settlements_{db,
                   "settlement",
                   {"ticket", "revision", "result_revision", "outcome", "turnover_num",
                    "turnover_den", "returned", "commission", "profit", "settled_at", "close_prob",
                    "close_source", "close_age", "clv"}},
      reverse_{db, "UPDATE settlement SET reversed_at = ? WHERE ticket = ? AND revision = ?"},
      done_{db, "DELETE FROM due WHERE event = ? AND known_at <= ?"},
      fill_close_{db, R"(UPDATE settlement SET close_prob = ?, close_source = ?, close_age = ?,
                                               clv = ? WHERE ticket = ? AND revision = ?)"} {}

void Settler::settle(const bets::Ticket& ticket, std::int64_t revision,
                     std::optional<std::int64_t> result_revision, const bets::Paid& entry,
                     const std::optional<Close>& close) {
  settlements_.add(ticket.id.value(), revision, result_revision, code(entry.outcome),
                   entry.turnover.numerator(), entry.turnover.denominator(), entry.returned.minor(),
                   entry.commission.minor(), entry.profit.minor(), now_,
                   close ? std::optional{close->probability} : std::nullopt,
                   close ? std::optional{close->source} : std::nullopt,
                   close ? std::optional{std::int64_t{close->age.count()}} : std::nullopt,
                   close ? std::optional{close->clv} : std::nullopt);
  // It is read again at the events of its other legs.
  if (ticket.legs.size() > 1) settlements_.flush();
  post(ticket, entry, Posting::settlement, false);
}

void Settler::reverse(const bets::Ticket& ticket, const Recorded& recorded) {
  reverse_.bind(now_, ticket.id.value(), recorded.revision).run();
  post(ticket, recorded.entry, Posting::reversal, true);
}

void Settler::fill_close(const bets::Ticket& ticket, const Recorded& recorded, const Close& close) {
  fill_close_
      .bind(close.probability, close.source, std::int64_t{close.age.count()}, close.clv,
            ticket.id.value(), recorded.revision)
      .run();
}

void Settler::done(market::EventId event) {
  done_.bind(event.value(), now_).run();
}

// At risk to zero; what comes back to cash; profit and commission to their own.
void Settler::post(const bets::Ticket& ticket, const bets::Paid& entry, Posting kind, bool undo) {
  auto& books = ledger(ticket.mode);
  const auto at_risk = bets::at_risk(ticket);
  const auto move = [&](Account debit, Account credit, Money amount) {
    if (undo) std::swap(debit, credit);
    books.post(now_, kind, ticket.id, debit, credit, std::max(amount, Money{}));
  };
  move(Account::cash, Account::at_risk, std::min(at_risk, entry.returned));
  move(Account::cash, Account::profit, entry.returned - at_risk);
  move(Account::profit, Account::at_risk, at_risk - entry.returned);
  move(Account::commission, Account::cash, entry.commission);
}

void Settler::flush() {
  settlements_.flush();
  paper_.flush();
  live_.flush();
}

std::vector<Overdue> overdue_bets(Database& db, UtcTime before, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT open_leg.ticket, {}
      FROM open_leg JOIN event ON event.id = open_leg.event {}
     WHERE starts_at < ?1
       AND NOT EXISTS (SELECT 1 FROM result WHERE result.event = event.id AND known_at <= ?2)
     ORDER BY starts_at, open_leg.ticket)",
                                  kEventColumns, kEventJoins)};
  query.bind(before, now);
  std::vector<Overdue> found;
  while (query.step()) found.push_back({bets::BetId{query.integer(0)}, read_event(query, 1)});
  return found;
}

OpenBets open_bets(Database& db) {
  Statement query{db,
                  "SELECT count(*), coalesce(sum(at_risk), 0) FROM ticket "
                  "WHERE id IN (SELECT ticket FROM open_leg)"};
  query.step();
  return {query.integer(0), Money::from_minor(query.integer(1))};
}

std::vector<std::string> prove_ledger(Database& db) {
  struct Proof {
    const char* what;
    const char* sql;  // rows: a name and two amounts that should be one
  };
  constexpr Proof kProofs[] = {
      {"balance of {}: {} is not the sum of its postings {}", R"(
        WITH moved AS (SELECT mode, account, sum(amount) AS amount FROM
                         (SELECT mode, debit AS account, amount FROM transfer
                          UNION ALL SELECT mode, credit, -amount FROM transfer) GROUP BY 1, 2),
             every AS (SELECT mode, account FROM moved UNION SELECT mode, account FROM balance)
        SELECT mode_word.name || ' ' || account.name, coalesce(balance.amount, 0),
               coalesce(moved.amount, 0)
          FROM every
          JOIN mode_word ON mode_word.id = every.mode
          JOIN account ON account.id = every.account
          LEFT JOIN balance ON balance.mode = every.mode AND balance.account = every.account
          LEFT JOIN moved ON moved.mode = every.mode AND moved.account = every.account
         WHERE coalesce(balance.amount, 0) <> coalesce(moved.amount, 0))"},
      {"the {} balances add up to {}, not {}", R"(
        SELECT name, sum(amount), 0 FROM balance JOIN mode_word ON mode_word.id = mode
         GROUP BY mode HAVING sum(amount) <> 0)"},
      {"{} stakes at risk are {}, the open bets' are {}", R"(
        SELECT mode_word.name, amount, staked FROM balance
          JOIN (SELECT m.mode AS mode, coalesce((SELECT sum(at_risk) FROM ticket
                  WHERE ticket.mode = m.mode AND NOT EXISTS (SELECT 1 FROM settlement
                    WHERE settlement.ticket = ticket.id AND reversed_at IS NULL)), 0) AS staked
                  FROM (SELECT DISTINCT mode FROM balance) AS m) AS open ON open.mode = balance.mode
          JOIN mode_word ON mode_word.id = balance.mode
         WHERE account = 1 AND amount <> staked)"},
      {"bet {}: postings to cash are {}, its settlement says {}", R"(
        SELECT ticket.id,
               coalesce((SELECT sum(CASE WHEN debit = 0 THEN amount ELSE -amount END)
                  FROM transfer WHERE transfer.ticket = ticket.id AND 0 IN (debit, credit)), 0) AS cash,
               coalesce((SELECT returned - settlement.commission FROM settlement
                  WHERE settlement.ticket = ticket.id AND reversed_at IS NULL), 0) - at_risk AS due
          FROM ticket WHERE cash <> due)"},
      {"the bets, settled ones and profit of {} are {}, not {}", R"(
        WITH truth AS (
          SELECT mode, local_day, strategy, book, count(*) AS bets, count(settlement.ticket) AS settled,
                 sum(at_risk) AS at_risk, coalesce(sum(returned), 0) AS returned,
                 coalesce(sum(settlement.commission), 0) AS commission,
                 coalesce(sum(profit), 0) AS profit
            FROM ticket
            LEFT JOIN settlement ON settlement.ticket = ticket.id AND reversed_at IS NULL
           GROUP BY 1, 2, 3, 4)
        SELECT truth.strategy || ' on ' || truth.local_day,
               total.bets || ', ' || total.settled || ', ' || total.profit,
               truth.bets || ', ' || truth.settled || ', ' || truth.profit
          FROM truth LEFT JOIN total USING (mode, local_day, strategy, book)
         WHERE (total.bets, total.settled, total.at_risk, total.returned, total.commission,
                total.profit)
        IS NOT (truth.bets, truth.settled, truth.at_risk, truth.returned, truth.commission,
                truth.profit))"},
      {"the bankroll of {} is marked as {}, not {}", R"(
        WITH moved AS (
          SELECT mode, at,
                 sum(CASE 4 WHEN credit THEN amount WHEN debit THEN -amount ELSE 0 END) AS flow,
                 sum(CASE WHEN credit IN (2, 3) THEN amount ELSE 0 END -
                     CASE WHEN debit IN (2, 3) THEN amount ELSE 0 END) AS earned, 0 AS rebased
            FROM transfer GROUP BY mode, at
          UNION ALL
          SELECT mode, at, 0, 0, 1 FROM rebase),
        at_once AS (
          SELECT mode, at, sum(flow) AS flow, sum(earned) AS earned, max(rebased) AS rebased
            FROM moved GROUP BY mode, at),
        summed AS (
          SELECT mode, at, sum(flow) OVER so_far AS put_in, sum(earned) OVER so_far AS made,
                 sum(rebased) OVER so_far AS rebases,
                 flow <> 0 OR earned <> 0 OR rebased AS has_moved
            FROM at_once WINDOW so_far AS (PARTITION BY mode ORDER BY at)),
        truth AS (
          SELECT mode, at, put_in + made AS bankroll, has_moved,
                 put_in + max(CASE rebases WHEN 0 THEN 0 ELSE made END,
                              max(made) OVER (PARTITION BY mode, rebases ORDER BY at)) AS peak
            FROM summed)
        SELECT mode_word.name || ' at ' || strftime('%Y-%m-%dT%H:%M:%SZ', truth.at, 'unixepoch'), mark.bankroll || ', peak ' || mark.peak,
               truth.bankroll || ', peak ' || truth.peak
          FROM truth
          JOIN mode_word ON mode_word.id = truth.mode
          LEFT JOIN bankroll_mark AS mark ON mark.mode = truth.mode AND mark.at = truth.at
         WHERE has_moved AND (mark.bankroll, mark.peak) IS NOT (truth.bankroll, truth.peak)
         ORDER BY truth.at LIMIT 1)"},
      {"open bets without {} of their own: {} and {}", R"(
        SELECT 'a row', (SELECT count(DISTINCT ticket) FROM open_leg),
               (SELECT count(*) FROM ticket WHERE NOT EXISTS (SELECT 1 FROM settlement
                 WHERE settlement.ticket = ticket.id AND reversed_at IS NULL)) AS truth
         WHERE (SELECT count(DISTINCT ticket) FROM open_leg) <> truth)"},
  };
  std::vector<std::string> wrong;
  for (const auto& proof : kProofs) {
    Statement query{db, proof.sql};
    while (query.step()) {
      wrong.push_back(
          fmt::format(fmt::runtime(proof.what), query.text(0), query.text(1), query.text(2)));
    }
  }
  return wrong;
}

}  // namespace store
