#include <odds/devig.hpp>
#include <staking/arbitrage.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace staking {

namespace {

// The smallest stake that is settled at `payout` or more.
std::int64_t stake_for(std::int64_t payout, odds::Price price, Rounding rounding) {
  const Ratio inverse{price.staked(), price.returned()};
  auto stake = std::max<std::int64_t>(0, scale(payout, inverse, Rounding::down) - 1);
  while (scale(stake, price.ratio(), rounding) < payout) ++stake;
  return stake;
}

struct Split {
  std::vector<Money> stakes;
  Money total;
};

Split split_for(std::int64_t payout, std::span<const odds::Price> prices, Rounding rounding) {
  Split split;
  for (const auto price : prices) {
    split.stakes.push_back(Money::from_minor(stake_for(payout, price, rounding)));
    split.total += split.stakes.back();
  }
  return split;
}

// The largest payout that `total` can secure on every outcome. The estimate is
// out by no more than the roundings, so the search is a few steps.
Split largest_split(std::span<const odds::Price> prices, double implied_sum, Money total,
                    Rounding rounding) {
  auto payout = static_cast<std::int64_t>(static_cast<double>(total.minor()) / implied_sum);
  auto best = split_for(payout, prices, rounding);
  while (payout > 0 && best.total > total) best = split_for(--payout, prices, rounding);
  for (auto next = split_for(payout + 1, prices, rounding); next.total <= total;
       next = split_for(payout + 1, prices, rounding)) {
    best = std::move(next);
    ++payout;
  }
  return best;
}

}  // namespace

Arbitrage find_arbitrage(std::span<const std::vector<double>> prices) {
  Arbitrage found;
  for (const auto& book : prices) {
    found.best_prices.resize(book.size());
    for (std::size_t i = 0; i < book.size(); ++i) {
      found.best_prices[i] = std::max(found.best_prices[i], book[i]);
    }
  }
  found.implied_sum = odds::book_sum(found.best_prices);
  found.profit = 1 / found.implied_sum - 1;
  for (const auto price : found.best_prices) {
    found.shares.push_back(1 / (price * found.implied_sum));
  }
  return found;
}

Answer<ArbitrageStakes> split_arbitrage(std::span<const odds::Price> prices, Money total,
                                        Rounding rounding) {
  if (prices.size() < 2) {
    return NoAnswer{Status::unknown, "an arbitrage needs the price of every outcome"};
  }
  if (total <= Money{}) return NoAnswer{Status::bad_input, "a total must be more than 0"};
  double implied_sum = 0;
  for (const auto price : prices) implied_sum += 1 / price.decimal();
  if (implied_sum >= 1) {
    return NoAnswer{Status::none,
                    fmt::format("the prices imply {:.6f}: no arbitrage", implied_sum)};
  }
  auto split = largest_split(prices, implied_sum, total, rounding);
  auto worst =
      Money::from_minor(scale(split.stakes.front().minor(), prices.front().ratio(), rounding));
  for (std::size_t i = 1; i < prices.size(); ++i) {
    const auto payout = scale(split.stakes[i].minor(), prices[i].ratio(), rounding);
    worst = std::min(worst, Money::from_minor(payout));
  }
  if (worst <= split.total) {
    return NoAnswer{Status::none,
                    fmt::format("after rounding {} staked returns {}", split.total, worst)};
  }
  return ArbitrageStakes{
      .stakes = std::move(split.stakes), .total = split.total, .worst_return = worst};
}

Dutch dutch(std::span<const double> prices, double total) {
  Dutch bet;
  bet.book_sum = odds::book_sum(prices);
  for (const auto price : prices) bet.stakes.push_back(total / (price * bet.book_sum));
  bet.payout = total / bet.book_sum;
  bet.profit = bet.payout - total;
  return bet;
}

}  // namespace staking
