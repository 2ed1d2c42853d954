#pragma once

#include <bets/record.hpp>

// Bets to make records of. Prices and stakes are in hundredths.
inline bets::Record open_bet(std::int64_t id, std::int64_t event, std::int64_t price = 200,
                             std::int64_t stake = 1000) {
  bets::Record bet;
  bet.id = bets::BetId{id};
  bet.event = market::EventId{event};
  bet.selection.market.kind = market::Kind::three_way;
  bet.strategy = "value";
  bet.book = "bet365";
  bet.stake = Money::from_minor(stake);
  bet.returned_per = price;
  bet.staked_per = 100;
  bet.probability = 0.5;
  bet.edge = 0;
  bet.placed_at = parse_utc("2026-03-01T12:00:00Z");
  return bet;
}

inline bets::Record settle_as(bets::Record bet, bets::Outcome outcome,
                              std::optional<double> close = std::nullopt) {
  using bets::Outcome;
  const auto stake = bet.stake.minor();
  const auto gain = stake * (bet.returned_per - bet.staked_per) / bet.staked_per;
  bets::Settled settled;
  auto& entry = settled.entry;
  entry.outcome = outcome;
  switch (outcome) {
    case Outcome::win: entry.turnover = Ratio{1}, entry.profit = Money::from_minor(gain); break;
    case Outcome::loss: entry.turnover = Ratio{1}, entry.profit = Money::from_minor(-stake); break;
    case Outcome::half_win:
      entry.turnover = Ratio{1, 2}, entry.profit = Money::from_minor(gain / 2);
      break;
    case Outcome::half_loss:
      entry.turnover = Ratio{1, 2}, entry.profit = Money::from_minor(-stake / 2);
      break;
    case Outcome::push:
    case Outcome::void_bet: break;
  }
  entry.returned = bet.stake + entry.profit;
  settled.at = bet.placed_at + std::chrono::hours{30};
  settled.close_probability = close;
  if (close) settled.clv = bet.price() * *close - 1, settled.close_source = "pinnacle";
  bet.settled = settled;
  return bet;
}
