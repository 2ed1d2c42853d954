#include <base/error.hpp>
#include <store/decisions.hpp>
#include <store/placing.hpp>
#include <store/rows.hpp>

namespace store {

namespace {

constexpr std::string_view kDecisionColumns = R"(
    SELECT decision.id, mode, idea, strategy, bet_group, book.key, made_at, until, stake,
           commission, rounding, edge, kelly, bound_by, state, decided_at, reason, folds, each_way
      FROM decision JOIN book ON book.id = decision.book)";

bets::Decision read_decision(const Statement& row) {
  return {.advised = {.id = bets::BetId{row.integer(0)},
                      .mode = word<bets::Mode>(row, 1),
                      .book = row.text(5),
                      .strategy = row.text(3),
                      .placed_at = row.time(6),
                      .stake = Money::from_minor(row.integer(8)),
                      .folds = bets::Folds::from_bits(static_cast<std::uint64_t>(row.integer(17))),
                      .each_way = row.integer(18) != 0,
                      .legs = {},
                      .terms = {.rounding = word<Rounding>(row, 10),
                                .commission = from_millionths(row.integer(9))}},
          .idea = row.text(2),
          .group = row.text(4),
          .edge = row.optional_real(11),
          .kelly = row.optional_real(12),
          .bound_by = row.text(13),
          .steps = {},
          .prices = {},
          .until = row.time(7),
          .state = word<bets::State>(row, 14),
          .decided_at = row.optional_time(15),
          .reason = row.text(16)};
}

void read_legs(Database& db, const Markets& markets, bets::Decision& decision) {
  Statement legs{db, fmt::format(R"(
    SELECT {}, decision_leg.event, way, price_returned, price_staked, starts_at, probability, model,
           price_age, prices, places, fraction_num, fraction_den, advertised
      FROM decision_leg JOIN selection ON selection.id = decision_leg.selection
     WHERE decision = ? ORDER BY n)",
                                 kSelectionColumns)};
  legs.bind(decision.advised.id.value());
  while (legs.step()) {
    decision.advised.legs.push_back(
        {.event = market::EventId{legs.integer(4)},
         .selection = read_selection(legs, 0, markets),
         .way = word<market::Way>(legs, 5),
         .price = read_price(legs, 6),
         .place = read_terms(legs, 13),
         .starts_at = legs.time(8),
         .opinion = {.probability = legs.optional_real(9),
                     .model = legs.text(10),
                     .fair_price = std::nullopt,
                     .price_age = std::chrono::seconds{legs.integer(11)}}});
    decision.prices.push_back(legs.text(12));
  }
  Statement steps{
      db, "SELECT name, factor, cap, before, after FROM step WHERE decision = ? ORDER BY n"};
  steps.bind(decision.advised.id.value());
  while (steps.step()) {
    const auto cap = steps.optional_integer(2);
    decision.steps.push_back({steps.text(0), steps.optional_real(1),
                              cap ? std::optional{Money::from_minor(*cap)} : std::nullopt,
                              Money::from_minor(steps.integer(3)),
                              Money::from_minor(steps.integer(4))});
  }
}

// When a later run decided it again.
std::optional<UtcTime> wait_ended_at(Database& db, bets::BetId decision) {
  Statement query{db, "SELECT ended_at FROM wait WHERE decision = ?"};
  query.bind(decision.value());
  return query.step() ? query.optional_time(0) : std::nullopt;
}

std::vector<market::SelectionId> selections_of(Database& db, bets::BetId decision) {
  Statement query{db, "SELECT selection FROM decision_leg WHERE decision = ? ORDER BY n"};
  query.bind(decision.value());
  std::vector<market::SelectionId> found;
  while (query.step()) found.emplace_back(query.integer(0));
  return found;
}

}  // namespace

bets::BetId decide(Database& db, const bets::Decision& decision,
                   const std::vector<market::SelectionId>& selections,
                   std::chrono::sys_days local_day) {
  const auto& advised = decision.advised;
  // What has expired by the clock frees its idea.
  for (const auto* expires : {"UPDATE decision SET state = ? WHERE state = 0 AND until <= ?",
                              "UPDATE decision SET state = ? WHERE state = 4 AND until <= ?"}) {
    Statement{db, expires}.bind(code(bets::State::expired), advised.placed_at).run();
  }

  const auto id = next_id(db);
  Statement insert{db, R"(
    INSERT INTO decision (id, mode, idea, strategy, bet_group, book, made_at, until, local_day,
                          stake, at_risk, folds, each_way, commission, rounding, edge, kelly,
                          bound_by, state)
    VALUES (?, ?, ?, ?, ?, (SELECT id FROM book WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?))"};
  insert
      .bind(id.value(), code(advised.mode), decision.idea, advised.strategy,
            decision.group.empty() ? std::nullopt : std::optional{decision.group}, advised.book,
            advised.placed_at, decision.until, format_date(local_day), advised.stake.minor(),
            bets::at_risk(advised).minor(), static_cast<std::int64_t>(advised.folds.bits()),
            advised.each_way ? 1 : 0, millionths(advised.terms.commission),
            code(advised.terms.rounding), decision.edge, decision.kelly, decision.bound_by,
            code(decision.state))
      .run();
  Statement leg{db, R"(
    INSERT INTO decision_leg (decision, n, event, selection, way, price_returned, price_staked,
                              starts_at, places, fraction_num, fraction_den, advertised,
                              probability, model, price_age, prices)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"};
  for (std::size_t i = 0; i < advised.legs.size(); ++i) {
    const auto& one = advised.legs[i];
    leg.bind(id.value(), static_cast<std::int64_t>(i) + 1, one.event.value(), selections[i].value(),
             code(one.way), one.price->returned(), one.price->staked(), one.starts_at,
             one.place ? std::optional{one.place->places} : std::nullopt,
             one.place ? std::optional{one.place->fraction.numerator()} : std::nullopt,
             one.place ? std::optional{one.place->fraction.denominator()} : std::nullopt,
             one.place ? std::optional{one.place->advertised ? 1 : 0} : std::nullopt,
             one.opinion.probability, one.opinion.model,
             std::int64_t{one.opinion.price_age.value_or(std::chrono::seconds{0}).count()},
             decision.prices[i])
        .run();
  }
  Statement step{db, R"(INSERT INTO step (decision, n, name, factor, cap, before, after)
                        VALUES (?, ?, ?, ?, ?, ?, ?))"};
  for (std::size_t i = 0; i < decision.steps.size(); ++i) {
    const auto& [name, factor, cap, before, after] = decision.steps[i];
    step.bind(id.value(), static_cast<std::int64_t>(i) + 1, name, factor,
              cap ? std::optional{cap->minor()} : std::nullopt, before.minor(), after.minor())
        .run();
  }
  return id;
}

bool has_idea(Database& db, bets::Mode mode, const std::string& idea) {
  Statement query{db, "SELECT 1 FROM decision WHERE mode = ? AND idea = ? AND state IN (0, 1, 2)"};
  query.bind(code(mode), idea);
  return query.step();
}

std::optional<bets::Decision> find_decision(Database& db, bets::BetId id) {
  Statement query{db, fmt::format("{} WHERE decision.id = ?", kDecisionColumns)};
  query.bind(id.value());
  if (!query.step()) return std::nullopt;
  auto decision = read_decision(query);
  if (decision.state == bets::State::replaced) decision.decided_at = wait_ended_at(db, id);
  read_legs(db, Markets{db}, decision);
  return decision;
}

std::vector<bets::Decision> open_decisions(Database& db, UtcTime now) {
  Statement query{db, fmt::format("{} WHERE state = 0 AND until > ? ORDER BY until, decision.id",
                                  kDecisionColumns)};
  query.bind(now);
  const Markets markets{db};
  std::vector<bets::Decision> found;
  while (query.step()) {
    found.push_back(read_decision(query));
    read_legs(db, markets, found.back());
  }
  return found;
}

void place_decided(Database& db, Ledger& ledger, const bets::Decision& decision, UtcTime now,
                   std::chrono::sys_days local_day, const std::optional<Obtained>& obtained) {
  const auto id = decision.advised.id;
  NewTicket bet{.ticket = decision.advised,
                .selections = selections_of(db, id),
                .idea = decision.idea,
                .group = decision.group,
                .edge = decision.edge,
                .kelly = decision.kelly,
                .bound_by = decision.bound_by,
                .local_day = local_day};
  bet.ticket.placed_at = now;
  if (obtained) {
    bet.ticket.stake = obtained->stake;
    auto& leg = bet.ticket.legs.front();
    if (obtained->price != leg.price && leg.opinion.probability) {
      const auto net = odds::after_commission(obtained->price, bet.ticket.terms.commission);
      bet.edge = *leg.opinion.probability * net.decimal() - 1;
    }
    leg.price = obtained->price;
  }
  place(db, ledger, id, bet, id);
  Statement{db, "UPDATE decision SET state = ?, decided_at = ? WHERE id = ?"}
      .bind(code(bets::State::placed), now, id.value())
      .run();
}

void mark_told(Database& db, bets::BetId id, UtcTime now) {
  Statement{db, "UPDATE decision SET told_at = ? WHERE id = ?"}.bind(now, id.value()).run();
}

void decline(Database& db, bets::BetId id, const std::string& why, UtcTime now) {
  Statement{db, "UPDATE decision SET state = ?, decided_at = ?, reason = ? WHERE id = ?"}
      .bind(code(bets::State::declined), now, why, id.value())
      .run();
}

std::vector<bets::Member> group_of(Database& db, const std::string& group, market::EventId event,
                                   UtcTime made_at, UtcTime now) {
  Statement query{db, R"(
    SELECT id, state, decided_at, until FROM decision_leg
      JOIN decision ON decision.id = decision_leg.decision
     WHERE event = ? AND bet_group = ? AND made_at = ? ORDER BY id)"};
  query.bind(event.value(), group, made_at);
  std::vector<bets::Member> found;
  while (query.step()) {
    found.push_back(
        {bets::BetId{query.integer(0)},
         bets::state_at(word<bets::State>(query, 1), query.optional_time(2), query.time(3), now)});
  }
  return found;
}

}  // namespace store
