#pragma once

#include <bets/ticket.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace bets {

// What came of a bet.
struct Settled {
  Paid entry;
  UtcTime at;
  std::optional<double> close_probability;  // fair, of the bet's own line
  std::string close_source;
  std::chrono::seconds close_age{0};  // of its oldest price, at the start
  std::optional<double> clv;          // absent: unknown
};

// A bet as history tells it. Of several legs the first stands for all.
struct Record {
  BetId id{0};
  market::EventId event{0};
  market::Selection selection;
  std::string strategy;
  std::string book;
  Money stake;                    // what it risked
  std::int64_t returned_per = 0;  // the price: so much returned ...
  std::int64_t staked_per = 1;    // ... for so much staked; 0 for 1 where a starting price decides
  market::Way way = market::Way::back;
  bool is_single = true;
  double commission = 0;              // of net winnings, on an exchange
  std::optional<double> probability;  // ours, when it was placed
  std::optional<double> edge;
  UtcTime placed_at;
  std::optional<Settled> settled;  // nothing while open

  double price() const {
    return static_cast<double>(returned_per) / static_cast<double>(staked_per);
  }
};

}  // namespace bets
