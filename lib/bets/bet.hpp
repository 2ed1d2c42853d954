#pragma once

#include <base/id.hpp>
#include <base/money.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace bets {

struct Bet;
using BetId = Id<Bet>;

enum class Mode { paper, live };

// A bet as it was placed. None of it ever changes.
struct Bet {
  BetId id;
  Mode mode = Mode::paper;
  market::EventId event;
  market::Selection selection;
  std::string book;
  std::string strategy;
  Money stake;
  odds::Price price;  // as taken, before any commission
  Ratio commission;   // of the net winnings of a market, on an exchange
  Rounding rounding;  // of a payout, by the book's rule
  UtcTime placed_at;
  UtcTime starts_at;  // of the event, as scheduled when the bet was placed
};

enum class Outcome { win, loss, push, half_win, half_loss, void_bet };

// What a bet was worth once its event's result was known.
struct Settlement {
  Outcome outcome{};
  std::int64_t action = 0;  // quarters of the stake that were in action: 4, 2 or 0
  Money returned;
  Money commission;
  Money profit;  // returned - stake - commission
  friend bool operator==(const Settlement&, const Settlement&) = default;
};

std::string_view to_string(Outcome outcome);  // "win", ..., "void"
Outcome parse_outcome(std::string_view text);

std::string_view to_string(Mode mode);

}  // namespace bets
