#pragma once

#include <base/money.hpp>
#include <base/time.hpp>
#include <bets/bet.hpp>
#include <bets/folds.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bets {

// Where the price of a leg comes from.
enum class PricedBy {
  fixed,  // taken when the bet was struck
  sp,     // the industry's starting price, known after the off
  bsp,    // the exchange's
};

std::string_view to_string(PricedBy priced_by);

// What the place half of an each-way bet is paid on: a place among the first so
// many, at this fraction of the winnings.
struct PlaceTerms {
  std::int64_t places = 0;
  Ratio fraction;
  bool advertised = false;  // the book's own, not those of the table of standard terms
  friend bool operator==(const PlaceTerms&, const PlaceTerms&) = default;
};

// What we thought of a leg when it was bet. Any of it may be unknown.
struct Opinion {
  std::optional<double> probability;
  std::string model;
  std::optional<double> fair_price;
  std::optional<std::chrono::seconds> price_age;
};

// One thing that has to happen.
struct Leg {
  market::EventId event;
  market::Selection selection;
  market::Way way = market::Way::back;
  PricedBy priced_by = PricedBy::fixed;
  std::optional<odds::Price> price;  // as taken; absent for a starting price
  std::optional<PlaceTerms> place;   // as captured when the bet was struck
  bool ante_post = false;            // struck before the final declarations: a non-runner loses
  UtcTime starts_at;                 // of the event, as scheduled then
  Opinion opinion;
};

// What was agreed about paying it.
struct Terms {
  Rounding rounding = Rounding::half_down;  // of the payout of the whole ticket
  Ratio commission;                         // of the net winnings of a market
  Ratio stake_tax;                          // share of the stake that is never bet
  bool free_bet = false;                    // the stake was the book's, and does not come back
  std::optional<Money> most;                // that the book pays for a ticket
  int decimals = 2;                         // of the currency
};

// A bet as it was placed. None of it ever changes.
struct Ticket {
  BetId id;
  Mode mode = Mode::paper;
  std::string book;
  std::string strategy;
  UtcTime placed_at;
  Money stake;  // in all; of a lay the backer's, but of one at BSP what is at risk
  Folds folds{1};
  bool each_way = false;  // every line twice, to win and to be placed
  std::vector<Leg> legs;
  Terms terms;
};

// What a ticket was worth.
struct Paid {
  Outcome outcome{};
  Ratio turnover;  // share of the stake that was in action
  Money returned;
  Money commission;
  Money profit;  // returned - at risk - commission
  friend bool operator==(const Paid&, const Paid&) = default;
};

// How many lines the stake is divided over: each-way doubles them.
std::int64_t lines(const Ticket& ticket);

// Throws Error{Exit::data} for what is no bet: no stake, no legs, fewer legs than
// a line needs, two legs of one event, a fixed price or place terms that are
// missing, a lay of more than one leg.
void check(const Ticket& ticket);

// What leaves the account when the ticket is placed: the stake, nothing of a free
// bet, and of a lay the most it can lose, rounded up.
Money at_risk(const Ticket& ticket);

// The price of the place half: 1 + (o - 1) x fraction.
Ratio place_price(Ratio price, Ratio fraction);

}  // namespace bets
