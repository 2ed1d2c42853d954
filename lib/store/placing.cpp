#include <store/placing.hpp>

namespace store {

namespace {

std::int64_t book_id(Database& db, const std::string& key) {
  Statement query{db, "SELECT id FROM book WHERE key = ?"};
  query.bind(key);
  query.step();
  return query.integer(0);
}

std::int64_t millionths(Ratio commission) {
  return scale(1'000'000, commission, Rounding::down);
}

}  // namespace

bets::BetId place(Database& db, Ledger& ledger, const NewBet& bet, UtcTime now) {
  Statement insert{db, R"(
    INSERT INTO bet (mode, idea, strategy, bet_group, event, selection, book, placed_at, starts_at,
                     local_day, stake, price_returned, price_staked, commission, rounding,
                     probability, model, edge, kelly, price_age, bound_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"};
  insert
      .bind(to_string(bet.mode), fmt::format("{}|{}", bet.strategy, bet.selection), bet.strategy,
            bet.group.empty() ? std::nullopt : std::optional{bet.group}, bet.event.id.value(),
            bet.selection.value(), book_id(db, bet.book), now, bet.event.starts_at,
            format_date(bet.local_day), bet.stake.minor(), bet.price.returned(), bet.price.staked(),
            millionths(bet.commission), to_string(bet.rounding), bet.probability, bet.model,
            bet.edge, bet.kelly, static_cast<std::int64_t>(bet.price_age.count()), bet.bound_by)
      .run();
  const bets::BetId id{db.last_id()};
  ledger.post(now, "placing", id, Account::at_risk, Account::cash, bet.stake);
  return id;
}

AtStake at_stake(Database& db, bets::Mode mode, std::chrono::sys_days local_day) {
  AtStake found;
  Statement open{db, R"(SELECT open_bet.event, strategy, stake, bet_group FROM open_bet
                          JOIN bet ON bet.id = open_bet.bet WHERE mode = ?)"};
  open.bind(to_string(mode));
  while (open.step()) {
    const auto stake = Money::from_minor(open.integer(2));
    found.pending += stake;
    if (open.is_null(3)) found.open_by_event[market::EventId{open.integer(0)}] += stake;
    found.open_by_strategy[open.text(1)] += stake;
  }

  Statement recent{db, R"(
    SELECT local_day, strategy, sum(stake), count(DISTINCT coalesce(bet_group, id)) FROM bet
     WHERE mode = ? AND local_day BETWEEN ? AND ? GROUP BY local_day, strategy)"};
  const auto today = format_date(local_day);
  recent.bind(to_string(mode), format_date(local_day - std::chrono::days{6}), today);
  while (recent.step()) {
    const auto staked = Money::from_minor(recent.integer(2));
    found.week += staked;
    if (recent.view(0) != today) continue;
    found.day += staked;
    found.placed_today[recent.text(1)] = recent.integer(3);
  }
  return found;
}

std::set<market::SelectionId> placed_at(Database& db, bets::Mode mode, const std::string& strategy,
                                        market::EventId event) {
  Statement query{db, "SELECT selection FROM bet WHERE event = ? AND mode = ? AND strategy = ?"};
  query.bind(event.value(), to_string(mode), strategy);
  std::set<market::SelectionId> found;
  while (query.step()) found.insert(market::SelectionId{query.integer(0)});
  return found;
}

}  // namespace store
