#pragma once

#include <settlement/return.hpp>

#include <optional>
#include <vector>

// Tickets to be settled, and the words that tests have for their parts.
namespace {

using Legs = std::vector<std::optional<settlement::Graded>>;

inline Money money(const char* text) {
  return Money::parse(text);
}

inline odds::Price price(std::int64_t returned, std::int64_t staked = 1) {
  return odds::Price::from_ratio(returned, staked);
}

inline odds::Price decimal(const char* text) {
  return odds::Price::parse(text);
}

// Of a book that rounds half down and takes nothing, a leg a price.
inline bets::Ticket ticket(const char* stake, const std::vector<odds::Price>& prices,
                           const bets::Folds& folds = {1}) {
  bets::Ticket one{.id = bets::BetId{1}, .placed_at = {}, .stake = money(stake), .folds = folds};
  for (const auto at : prices) {
    const auto event = static_cast<std::int64_t>(one.legs.size()) + 1;
    one.legs.push_back(
        {.event = market::EventId{event}, .selection = {}, .price = at, .starts_at = {}});
  }
  return one;
}

inline bets::Ticket laid(bets::Ticket one) {
  one.legs.front().way = market::Way::lay;
  return one;
}

inline std::optional<bets::Paid> paid(const bets::Ticket& one, const Legs& legs) {
  const settlement::Case only{.ticket = one, .legs = legs, .market = "m"};
  return settlement::settle({&only, 1}).front();
}

}  // namespace
