#pragma once

#include <market/market.hpp>
#include <odds/devig.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace strategy {

// 1x2, moneyline, spread and total, of whatever period.
std::vector<market::Market> common_markets();

// Whether a market is one of a list that names no periods.
bool is_one_of(const market::Market& market, const std::vector<market::Market>& markets);

// "edge 2.890 > 0.150: looks like an error: check"
std::string looks_like_error(double edge, double max_edge);

// strategies.value: bet where a price beats the fair probability.
struct ValueRules {
  bool enabled = false;
  std::vector<market::Market> markets = common_markets();
  odds::Devig devig = odds::Devig::power;
  std::vector<std::string> sharp_books;  // in order: the first with the complete market is believed
  std::int64_t min_books = 3;            // of the consensus that stands in for a sharp book
  double min_edge = 0.02;                // expected profit per unit staked
  double max_edge = 0.15;                // more than this looks like an error, and is no bet
  Ratio min_odds{101, 100};
  Ratio max_odds{1000};
  std::chrono::seconds max_price_age = std::chrono::minutes{15};
  std::int64_t max_bets_per_event = 1;
  std::chrono::seconds window = std::chrono::hours{96};  // before the start
};

// strategies.arbitrage: bet every outcome where the best prices leave a profit.
struct ArbitrageRules {
  bool enabled = false;
  std::vector<market::Market> markets = common_markets();
  double min_profit = 0.01;             // guaranteed profit / total stake
  double min_implied_sum = 0.90;        // less than this is bad data, not an arbitrage
  double max_edge = 0.15;               // a profit beyond it looks like an error
  std::vector<std::string> bookmakers;  // empty: every book that may be bet at
  std::chrono::seconds max_price_age = std::chrono::minutes{15};  // of each leg
  std::chrono::seconds window = std::chrono::hours{96};
};

}  // namespace strategy
