#include <store/bet_history.hpp>
#include <store/rows.hpp>

#include <algorithm>

namespace store {

std::optional<bets::Ticket> find_ticket(Database& db, bets::BetId id, UtcTime now) {
  Statement query{db, R"(SELECT leg.event FROM ticket JOIN leg ON leg.ticket = ticket.id AND n = 1
                          WHERE ticket.id = ? AND placed_at <= ?)"};
  query.bind(id.value(), now);
  if (!query.step()) return std::nullopt;
  const auto found = EventReader{db}.read(market::EventId{query.integer(0)}, now);
  return *std::ranges::find(found.tickets, id, &bets::Ticket::id);
}

std::vector<SettledOnce> settlements_of(Database& db, bets::BetId id, UtcTime now) {
  Statement query{db, R"(
    SELECT revision, outcome, turnover_num, turnover_den, returned, commission, profit, by_hand,
           clv, close_source, settled_at, close_prob,
           CASE WHEN reversed_at <= ?2 THEN reversed_at END
      FROM settlement WHERE ticket = ?1 AND settled_at <= ?2 ORDER BY revision)"};
  query.bind(id.value(), now);
  std::vector<SettledOnce> found;
  while (query.step()) {
    found.push_back({.recorded = {.revision = query.integer(0),
                                  .entry = {.outcome = word<bets::Outcome>(query, 1),
                                            .turnover = {query.integer(2), query.integer(3)},
                                            .returned = Money::from_minor(query.integer(4)),
                                            .commission = Money::from_minor(query.integer(5)),
                                            .profit = Money::from_minor(query.integer(6))},
                                  .by_hand = !query.is_null(7),
                                  .clv = query.optional_real(8),
                                  .close_source = query.text(9),
                                  .settled_at = query.time(10)},
                     .by_hand = query.text(7),
                     .close_probability = query.optional_real(11),
                     .reversed_at = query.optional_time(12)});
  }
  return found;
}

std::vector<Moved> postings_of(Database& db, bets::BetId id, UtcTime now) {
  Statement query{db, R"(
    SELECT at, posting_word.name, source.name, target.name, amount FROM transfer
      JOIN posting_word ON posting_word.id = kind
      JOIN account AS source ON source.id = credit
      JOIN account AS target ON target.id = debit
     WHERE ticket = ? AND at <= ? ORDER BY transfer.id)"};
  query.bind(id.value(), now);
  std::vector<Moved> found;
  while (query.step()) {
    found.push_back({query.time(0), query.text(1), query.text(2), query.text(3),
                     Money::from_minor(query.integer(4))});
  }
  return found;
}

}  // namespace store
