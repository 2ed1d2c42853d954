#include <store/rows.hpp>
#include <store/settling.hpp>

namespace store {

std::vector<market::EventId> events_with_bets(Database& db, Which which, UtcTime now,
                                              std::optional<market::EventId> only) {
  const char* due = R"(
    SELECT DISTINCT event FROM open_bet
     WHERE (?2 IS NULL OR event = ?2)
       AND EXISTS (SELECT 1 FROM result WHERE result.event = open_bet.event AND known_at <= ?1)
    UNION
    SELECT DISTINCT bet.event FROM result JOIN bet ON bet.event = result.event
     WHERE result.revision > 1 AND result.known_at <= ?1 AND (?2 IS NULL OR bet.event = ?2)
    UNION
    SELECT DISTINCT bet.event FROM settlement JOIN bet ON bet.id = settlement.bet
     WHERE clv IS NULL AND reversed_at IS NULL AND settled_at BETWEEN ?1 - 7 * 86400 AND ?1
       AND (?2 IS NULL OR bet.event = ?2)
     ORDER BY 1)";
  const char* all = "SELECT DISTINCT event FROM bet WHERE ?2 IS NULL OR event = ?2 ORDER BY 1";
  Statement query{db, which == Which::due ? due : all};
  query.bind(now, only ? std::optional{only->value()} : std::nullopt);
  std::vector<market::EventId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

EventReader::EventReader(Database& db)
    : event_{db, R"(
        SELECT event.id, event.sport, league, coalesce(home.name, ''), coalesce(away.name, ''), starts_at
          FROM event
          LEFT JOIN participant AS home ON home.id = event.home
          LEFT JOIN participant AS away ON away.id = event.away
         WHERE event.id = ?)"},
      result_{db, R"(SELECT revision, status, home_score, away_score, known_at FROM result
                      WHERE event = ? AND known_at <= ? ORDER BY revision DESC LIMIT 1)"},
      bets_{db, R"(
        SELECT market.name, market.period, selection.subject, selection.side, selection.line,
               bet.id, bet.mode, book.key, strategy, stake, price_returned, price_staked,
               bet.commission, rounding, placed_at, bet.starts_at,
               settlement.revision, outcome, action, returned, settlement.commission, profit, clv,
               close_source, settled_at
          FROM bet
          JOIN selection ON selection.id = bet.selection
          JOIN market ON market.id = selection.market
          JOIN book ON book.id = bet.book
          LEFT JOIN settlement ON settlement.bet = bet.id AND reversed_at IS NULL
         WHERE bet.event = ? ORDER BY bet.id)"} {}

EventBets EventReader::read(market::EventId id, UtcTime now) {
  event_.bind(id.value());
  event_.step();
  EventBets found{.event = read_event(event_, 0)};

  result_.bind(id.value(), now);
  if (result_.step()) {
    market::Result result{.status = market::parse_status(result_.view(1)),
                          .score = std::nullopt,
                          .known_at = result_.time(4)};
    if (!result_.is_null(2)) result.score = {result_.integer(2), result_.integer(3)};
    found.result = result;
    found.result_revision = result_.integer(0);
  }
  read_bets(found);
  return found;
}

void EventReader::read_bets(EventBets& found) {
  bets_.bind(found.event.id.value());
  while (bets_.step()) {
    found.bets.push_back({.id = bets::BetId{bets_.integer(5)},
                          .mode = bets_.view(6) == "live" ? bets::Mode::live : bets::Mode::paper,
                          .event = found.event.id,
                          .selection = read_selection(bets_, 0),
                          .book = bets_.text(7),
                          .strategy = bets_.text(8),
                          .stake = Money::from_minor(bets_.integer(9)),
                          .price = odds::Price::from_ratio(bets_.integer(10), bets_.integer(11)),
                          .commission = Ratio{bets_.integer(12), 1'000'000},
                          .rounding = parse_rounding(bets_.view(13)),
                          .placed_at = bets_.time(14),
                          .starts_at = bets_.time(15)});
    std::optional<Recorded> recorded;
    if (!bets_.is_null(16)) {
      recorded = Recorded{.revision = bets_.integer(16),
                          .entry = {.outcome = bets::parse_outcome(bets_.view(17)),
                                    .action = bets_.integer(18),
                                    .returned = Money::from_minor(bets_.integer(19)),
                                    .commission = Money::from_minor(bets_.integer(20)),
                                    .profit = Money::from_minor(bets_.integer(21))},
                          .clv = bets_.optional_real(22),
                          .close_source = bets_.text(23),
                          .settled_at = bets_.time(24)};
    }
    found.recorded.push_back(recorded);
  }
}

Settler::Settler(Database& db, UtcTime now)
    : now_{now},
      paper_{db, bets::Mode::paper},
      live_{db, bets::Mode::live},
      insert_{db, R"(
        INSERT INTO settlement (bet, revision, result_revision, outcome, action, returned,
                                commission, profit, settled_at, close_prob, close_source,
                                close_age, clv)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"},
      reverse_{db, "UPDATE settlement SET reversed_at = ? WHERE bet = ? AND revision = ?"},
      fill_close_{db, R"(UPDATE settlement SET close_prob = ?, close_source = ?, close_age = ?,
                                               clv = ? WHERE bet = ? AND revision = ?)"} {}

void Settler::settle(const bets::Bet& bet, std::int64_t revision, std::int64_t result_revision,
                     const bets::Settlement& entry, const std::optional<Close>& close) {
  insert_
      .bind(bet.id.value(), revision, result_revision, to_string(entry.outcome), entry.action,
            entry.returned.minor(), entry.commission.minor(), entry.profit.minor(), now_,
            close ? std::optional{close->probability} : std::nullopt,
            close ? std::optional{close->source} : std::nullopt,
            close ? std::optional{std::int64_t{close->age.count()}} : std::nullopt,
            close ? std::optional{close->clv} : std::nullopt)
      .run();
  post(bet, entry, "settlement", false);
}

void Settler::reverse(const bets::Bet& bet, const Recorded& recorded) {
  reverse_.bind(now_, bet.id.value(), recorded.revision).run();
  post(bet, recorded.entry, "reversal", true);
}

void Settler::fill_close(const bets::Bet& bet, const Recorded& recorded, const Close& close) {
  fill_close_
      .bind(close.probability, close.source, std::int64_t{close.age.count()}, close.clv,
            bet.id.value(), recorded.revision)
      .run();
}

// At risk to zero; what comes back to cash; profit and commission to their own.
void Settler::post(const bets::Bet& bet, const bets::Settlement& entry, const char* kind,
                   bool undo) {
  auto& books = ledger(bet.mode);
  const auto move = [&](Account debit, Account credit, Money amount) {
    if (undo) std::swap(debit, credit);
    books.post(now_, kind, bet.id, debit, credit, std::max(amount, Money{}));
  };
  move(Account::cash, Account::at_risk, std::min(bet.stake, entry.returned));
  move(Account::cash, Account::profit, entry.returned - bet.stake);
  move(Account::profit, Account::at_risk, bet.stake - entry.returned);
  move(Account::commission, Account::cash, entry.commission);
}

void Settler::flush() {
  paper_.flush();
  live_.flush();
}

std::vector<Overdue> overdue_bets(Database& db, UtcTime before, UtcTime now) {
  Statement query{db, R"(
    SELECT open_bet.bet, event.id, event.sport, league, coalesce(home.name, ''), coalesce(away.name, ''),
           starts_at
      FROM open_bet
      JOIN event ON event.id = open_bet.event
      LEFT JOIN participant AS home ON home.id = event.home
      LEFT JOIN participant AS away ON away.id = event.away
     WHERE starts_at < ?1
       AND NOT EXISTS (SELECT 1 FROM result WHERE result.event = event.id AND known_at <= ?2)
     ORDER BY starts_at, open_bet.bet)"};
  query.bind(before, now);
  std::vector<Overdue> found;
  while (query.step()) found.push_back({bets::BetId{query.integer(0)}, read_event(query, 1)});
  return found;
}

OpenBets open_bets(Database& db) {
  Statement query{db,
                  "SELECT count(*), coalesce(sum(stake), 0) FROM open_bet JOIN bet ON id = bet"};
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
        SELECT name, coalesce(balance.amount, 0), coalesce(sums.amount, 0) FROM
          (SELECT mode || ' ' || account AS name, mode, account FROM ledger
           UNION SELECT mode || ' ' || account, mode, account FROM balance)
          LEFT JOIN balance USING (mode, account)
          LEFT JOIN (SELECT mode, account, sum(amount) AS amount FROM ledger GROUP BY 1, 2) AS sums
            USING (mode, account)
         WHERE coalesce(balance.amount, 0) <> coalesce(sums.amount, 0))"},
      {"the {} balances add up to {}, not {}", R"(
        SELECT mode, sum(amount), 0 FROM balance GROUP BY mode HAVING sum(amount) <> 0)"},
      {"{} stakes at risk are {}, the open bets' are {}", R"(
        SELECT balance.mode, amount, staked FROM balance
          JOIN (SELECT m.mode AS mode, coalesce((SELECT sum(stake) FROM bet
                  WHERE bet.mode = m.mode AND NOT EXISTS (SELECT 1 FROM settlement
                    WHERE settlement.bet = bet.id AND reversed_at IS NULL)), 0) AS staked
                  FROM (SELECT DISTINCT mode FROM balance) AS m) AS open ON open.mode = balance.mode
         WHERE account = 'at_risk' AND amount <> staked)"},
      {"bet {}: postings to cash are {}, its settlement says {}", R"(
        SELECT bet.id,
               coalesce((SELECT sum(CASE WHEN debit = 'cash' THEN amount ELSE -amount END)
                  FROM transfer WHERE transfer.bet = bet.id AND 'cash' IN (debit, credit)), 0) AS cash,
               coalesce((SELECT returned - settlement.commission FROM settlement
                  WHERE settlement.bet = bet.id AND reversed_at IS NULL), 0) - stake AS due
          FROM bet WHERE cash <> due)"},
      {"open bets without {} of their own: {} and {}", R"(
        SELECT 'a row', (SELECT count(*) FROM open_bet),
               (SELECT count(*) FROM bet WHERE NOT EXISTS (SELECT 1 FROM settlement
                 WHERE settlement.bet = bet.id AND reversed_at IS NULL)) AS truth
         WHERE (SELECT count(*) FROM open_bet) <> truth)"},
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
