#include <store/placing.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

std::int64_t book_id(Database& db, const std::string& key) {
  Statement query{db, "SELECT id FROM book WHERE key = ?"};
  query.bind(key);
  query.step();
  return query.integer(0);
}

void insert_leg(Statement& insert, bets::BetId id, std::int64_t n, const bets::Leg& leg,
                market::SelectionId selection) {
  const auto& place = leg.place;
  const auto& age = leg.opinion.price_age;
  insert
      .bind(id.value(), n, leg.event.value(), selection.value(), code(leg.way), code(leg.priced_by),
            leg.price ? std::optional{leg.price->returned()} : std::nullopt,
            leg.price ? std::optional{leg.price->staked()} : std::nullopt, leg.starts_at,
            place ? std::optional{place->places} : std::nullopt,
            place ? std::optional{place->fraction.numerator()} : std::nullopt,
            place ? std::optional{place->fraction.denominator()} : std::nullopt,
            place ? std::optional{place->advertised ? 1 : 0} : std::nullopt,
            leg.opinion.probability,
            leg.opinion.model.empty() ? std::nullopt : std::optional{leg.opinion.model},
            age ? std::optional{std::int64_t{age->count()}} : std::nullopt)
      .run();
}

}  // namespace

bets::BetId next_id(Database& db) {
  Statement query{db, R"(SELECT 1 + max((SELECT coalesce(max(id), 0) FROM ticket),
                                        (SELECT coalesce(max(id), 0) FROM decision)))"};
  query.step();
  return bets::BetId{query.integer(0)};
}

void place(Database& db, Ledger& ledger, bets::BetId id, const NewTicket& bet,
           std::optional<bets::BetId> decision) {
  const auto& ticket = bet.ticket;
  const auto at_risk = bets::at_risk(ticket);
  Statement insert{db, R"(
    INSERT INTO ticket (id, mode, idea, strategy, bet_group, book, placed_at, local_day, stake,
                        at_risk, folds, each_way, commission, rounding, stake_tax, free_bet,
                        max_payout, edge, kelly, bound_by, decision)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"};
  insert
      .bind(id.value(), code(ticket.mode), bet.idea, ticket.strategy,
            bet.group.empty() ? std::nullopt : std::optional{bet.group}, book_id(db, ticket.book),
            ticket.placed_at, format_date(bet.local_day), ticket.stake.minor(), at_risk.minor(),
            static_cast<std::int64_t>(ticket.folds.bits()), ticket.each_way ? 1 : 0,
            millionths(ticket.terms.commission), code(ticket.terms.rounding),
            millionths(ticket.terms.stake_tax), ticket.terms.free_bet ? 1 : 0,
            ticket.terms.most ? std::optional{ticket.terms.most->minor()} : std::nullopt, bet.edge,
            bet.kelly, bet.bound_by, id_value(decision))
      .run();
  Statement leg{db, R"(
    INSERT INTO leg (ticket, n, event, selection, way, priced_by, price_returned, price_staked,
                     starts_at, places, fraction_num, fraction_den, advertised, probability, model,
                     price_age)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"};
  for (std::size_t i = 0; i < ticket.legs.size(); ++i) {
    insert_leg(leg, id, static_cast<std::int64_t>(i) + 1, ticket.legs[i], bet.selections[i]);
  }
  ledger.post(ticket.placed_at, Posting::placing, id, Account::at_risk, Account::cash, at_risk);
}

namespace {

constexpr int kSelectionAt = 10;
constexpr int kSelectionColumnCount = 4;

// By the columns of at_stake().
OpenLeg read_open_leg(const Statement& row, const Markets& markets) {
  OpenLeg leg{.event = read_event(row, kSelectionAt + kSelectionColumnCount),
              .selection = read_selection(row, kSelectionAt, markets),
              .way = word<market::Way>(row, 6),
              .net = read_price(row, 7),
              .is_single = row.integer(3) == 1,
              .at_risk = Money::from_minor(row.integer(1))};
  leg.event.id = market::EventId{row.integer(9)};
  if (leg.net) leg.net = odds::after_commission(*leg.net, from_millionths(row.integer(4)));
  return leg;
}

// Of a decision that was open at ?2; what waits holds nothing.
constexpr std::string_view kWasOpen =
    "decision.until > ?2 AND made_at <= ?2 "
    "AND (decided_at IS NULL OR decided_at > ?2) "
    "AND NOT EXISTS (SELECT 1 FROM wait WHERE wait.decision = decision.id)";

}  // namespace

AtStake at_stake(Database& db, bets::Mode mode, std::chrono::sys_days local_day, UtcTime now) {
  AtStake found;
  // Bets that were open: they still are, or money moved for them since. And decisions,
  // which hold their room until the operator has spoken. SQLite would begin with all bets
  // placed by now.
  Statement open{db, fmt::format(R"(
    WITH maybe (ticket) AS
      (SELECT ticket FROM open_leg
       UNION
       SELECT ticket FROM transfer WHERE mode = ?1 AND at > ?2 AND ticket IS NOT NULL),
    open (strategy, at_risk, bet_group, folds, commission, n, event, selection, way,
          price_returned, price_staked) AS
      (SELECT strategy, at_risk, bet_group, folds, commission, n, event, selection, way,
              price_returned, price_staked FROM maybe
         CROSS JOIN ticket ON ticket.id = maybe.ticket
         JOIN leg ON leg.ticket = ticket.id
        WHERE mode = ?1 AND placed_at <= ?2
          AND NOT EXISTS (SELECT 1 FROM settlement
                           WHERE settlement.ticket = ticket.id AND settled_at <= ?2
                             AND (reversed_at IS NULL OR reversed_at > ?2))
       UNION ALL
       SELECT strategy, at_risk, bet_group, folds, commission, n, event, selection, way,
              price_returned, price_staked FROM decision
         JOIN decision_leg ON decision_leg.decision = decision.id
        WHERE mode = ?1 AND {})
    SELECT strategy, at_risk, bet_group, folds, commission, n, way, price_returned, price_staked,
           coalesce(same_as, event.id), {}, {}
      FROM open
      CROSS JOIN event ON event.id = open.event
      JOIN selection ON selection.id = open.selection
      {})",
                                 kWasOpen, kSelectionColumns, kEventColumns, kEventJoins)};
  open.bind(code(mode), now);
  const Markets markets{db};
  while (open.step()) {
    const auto at_risk = Money::from_minor(open.integer(1));
    if (open.is_null(2)) found.legs.push_back(read_open_leg(open, markets));
    if (open.integer(5) != 1) continue;  // a bet is at risk once, at each of its events
    found.pending += at_risk;
    found.open_by_strategy[open.text(0)] += at_risk;
  }

  Statement recent{db, fmt::format(R"(
    SELECT local_day, strategy, sum(at_risk), count(DISTINCT coalesce(bet_group, id)) FROM
      (SELECT local_day, strategy, at_risk, bet_group, id FROM ticket
        WHERE mode = ?1 AND local_day BETWEEN ?3 AND ?4 AND placed_at <= ?2
       UNION ALL
       SELECT local_day, strategy, at_risk, bet_group, id FROM decision
        WHERE mode = ?1 AND {} AND local_day BETWEEN ?3 AND ?4)
     GROUP BY local_day, strategy)",
                                   kWasOpen)};
  const auto today = format_date(local_day);
  recent.bind(code(mode), now, format_date(local_day - std::chrono::days{6}), today);
  while (recent.step()) {
    const auto staked = Money::from_minor(recent.integer(2));
    found.week += staked;
    if (recent.view(0) != today) continue;
    found.day += staked;
    found.placed_today[recent.text(1)] = recent.integer(3);
  }
  return found;
}

// What settle made void by ?2, of `ticket`.
constexpr std::string_view kIsVoid = R"(
    EXISTS (SELECT 1 FROM settlement JOIN outcome_word ON outcome_word.id = outcome
             WHERE settlement.ticket = ticket.id AND outcome_word.name = 'void' AND by_hand IS NULL
               AND settled_at <= ?2 AND (reversed_at IS NULL OR reversed_at > ?2)))";

// An index of decisions is of one mode. Without the plus signs SQLite would look for a plan
// anew whenever a mode is bound.
PlacedAt::PlacedAt(Database& db, bets::Mode mode, UtcTime now)
    : mode_{mode},
      now_{now},
      markets_{db},
      // What was decided under a name that is joined now is an idea under the first, too, on
      // its line and on any.
      ideas_{db, fmt::format(R"(
    WITH same AS (SELECT ?3 AS event UNION ALL SELECT id FROM event WHERE same_as = ?3),
         decided AS (
           SELECT ticket.id AS id, substr(idea, 1, instr(idea || '@', '@') - 1) AS idea,
                  placed_at <= ?2 AS counts, selection FROM leg
             JOIN ticket ON ticket.id = leg.ticket
            WHERE event IN (SELECT event FROM same) AND mode = ?1 AND strategy = ?4
              AND NOT {1}
           UNION ALL
           SELECT decision.id, substr(idea, 1, instr(idea || '@', '@') - 1), {0}, selection
             FROM decision_leg
             JOIN decision ON decision.id = decision_leg.decision
            WHERE event IN (SELECT event FROM same) AND +mode = ?1 AND strategy = ?4
              AND (state = 2 OR (state = 0 AND until > ?2) OR ({0}))),
         now_called AS (
           SELECT decided.id AS id, ?4 || '|' || first.event || '|' || market.name || ' ' || period
                    || '|' || coalesce(first.subject, '') || '|' || side_word.name AS idea,
                  first.line AS line
             FROM decided
             JOIN same_selection ON same_selection.selection = decided.selection
             JOIN selection AS first ON first.id = same_selection.first
             JOIN market ON market.id = first.market
             JOIN side_word ON side_word.id = first.side)
    SELECT DISTINCT idea, counts FROM decided
    UNION ALL SELECT idea, 0 FROM now_called
    UNION ALL SELECT idea || '|' || line, 0 FROM now_called WHERE line IS NOT NULL)",
                             kWasOpen, kIsVoid)},
      held_{db, fmt::format(R"(
    WITH same AS (SELECT ?3 AS event UNION ALL SELECT id FROM event WHERE same_as = ?3),
         held AS (
           SELECT ticket.id AS id, selection, probability, price_returned, price_staked, commission
             FROM leg JOIN ticket ON ticket.id = leg.ticket
            WHERE event IN (SELECT event FROM same) AND mode = ?1 AND placed_at <= ?2
              AND bet_group IS NULL AND folds = 1 AND way = ?4 AND probability IS NOT NULL
              AND price_returned IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM settlement
                               WHERE settlement.ticket = ticket.id AND settled_at <= ?2
                                 AND (reversed_at IS NULL OR reversed_at > ?2))
           UNION ALL
           SELECT decision.id, selection, probability, price_returned, price_staked, commission
             FROM decision_leg JOIN decision ON decision.id = decision_leg.decision
            WHERE event IN (SELECT event FROM same) AND bet_group IS NULL AND folds = 1 AND way = ?4
              AND probability IS NOT NULL AND +mode = ?1 AND {})
    SELECT {}, probability, price_returned, price_staked, commission
      FROM held LEFT JOIN same_selection ON same_selection.selection = held.selection
      JOIN selection ON selection.id = coalesce(first, held.selection)
     ORDER BY held.id)",
                            kWasOpen, kSelectionColumns)} {}

Ideas PlacedAt::ideas(const std::string& strategy, market::EventId event) {
  ideas_.bind(code(mode_), now_, event.value(), strategy);
  Ideas found;
  while (ideas_.step()) {
    found.keys.insert(ideas_.text(0));
    found.count += ideas_.integer(1);
  }
  return found;
}

std::vector<Held> PlacedAt::held(market::EventId event) {
  held_.bind(code(mode_), now_, event.value(), code(market::Way::back));
  std::vector<Held> found;
  while (held_.step()) {
    const auto net =
        odds::after_commission(*read_price(held_, 5), from_millionths(held_.integer(7)));
    found.push_back({read_selection(held_, 0, markets_), held_.real(4), net});
  }
  return found;
}

std::string key_of_next(Database& db, bets::Mode mode, const std::string& idea, UtcTime now) {
  Statement query{db, fmt::format(R"(
    SELECT count(*), count(*) FILTER (WHERE {}) FROM ticket
     WHERE mode = ?1 AND (idea = ?3 OR (idea > ?3 || '@' AND idea < ?3 || 'A')))",
                                  kIsVoid)};
  query.bind(code(mode), now, idea);
  query.step();
  const auto bets = query.integer(0);
  return bets > 0 && bets == query.integer(1) ? fmt::format("{}@{}", idea, bets + 1) : idea;
}

}  // namespace store
