#pragma once

#include <base/answer.hpp>
#include <base/money.hpp>
#include <odds/price.hpp>

#include <span>
#include <vector>

namespace staking {

// Backing every outcome of one market so that each returns the same.
struct Arbitrage {
  std::vector<double> best_prices;  // an outcome
  double implied_sum = 0;           // < 1: an arbitrage
  double profit = 0;                // per unit staked in all: 1/implied_sum - 1
  std::vector<double> shares;       // of the total stake

  bool exists() const { return implied_sum < 1; }
};

// `prices[book][outcome]`, more than 1 and of the same line and rules; every book
// quotes every outcome. The answer may be a loss: ask exists().
Arbitrage find_arbitrage(std::span<const std::vector<double>> prices);

struct ArbitrageStakes {
  std::vector<Money> stakes;
  Money total;
  Money worst_return;
};

// An arbitrage in whole minor units: of all ways to stake at most `total` with
// equal payouts, the largest. Payouts are as settled: scale(stake, price,
// rounding). `none` unless the worst of them is more than what was staked.
Answer<ArbitrageStakes> split_arbitrage(std::span<const odds::Price> prices, Money total,
                                        Rounding rounding);

struct Dutch {
  std::vector<double> stakes;
  double payout = 0;  // whichever of them wins
  double profit = 0;
  double book_sum = 0;
};

// `total` over chosen runners, in proportion to 1/o.
Dutch dutch(std::span<const double> prices, double total);

}  // namespace staking
