#include <staking/hedge.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace staking {

namespace {

struct Position {
  double payout;  // of the bets already placed
  double price;   // to hedge at
};

// Every payout is raised to a common level, the lowest first. A unit of level
// costs the sum of 1/price over the outcomes below it, so the gain is concave
// in the level: it rises until that sum reaches 1.
class Levels {
 public:
  explicit Levels(std::vector<Position> positions) : positions_{std::move(positions)} {
    std::ranges::sort(positions_, {}, &Position::payout);
  }

  double lowest() const { return positions_.front().payout; }

  // The level of the best guarantee; nothing: there is no highest.
  std::optional<double> best() const {
    double cost = 0;
    for (std::size_t i = 0; i + 1 < positions_.size(); ++i) {
      cost += 1 / positions_[i].price;
      if (cost >= 1) return positions_[i].payout;
    }
    cost += 1 / positions_.back().price;
    return cost < 1 ? std::nullopt : std::optional{positions_.back().payout};
  }

  // The lowest level that leaves `net` after the cost of reaching it.
  std::optional<double> reaching(double net) const {
    double slope = 1;  // of what is left, per unit of level
    double left = lowest();
    for (std::size_t i = 0; i < positions_.size(); ++i) {
      if (left >= net) return positions_[i].payout;
      slope -= 1 / positions_[i].price;
      const bool last = i + 1 == positions_.size();
      const auto width = last ? INFINITY : positions_[i + 1].payout - positions_[i].payout;
      if (slope > 0 && net - left <= slope * width)
        return positions_[i].payout + (net - left) / slope;
      if (slope <= 0) return std::nullopt;
      left += slope * width;
    }
    return std::nullopt;
  }

 private:
  std::vector<Position> positions_;
};

}  // namespace

Answer<Hedge> hedge(std::span<const double> stakes, std::span<const double> prices,
                    std::span<const double> hedge_prices, std::optional<double> target) {
  const auto staked = std::accumulate(stakes.begin(), stakes.end(), 0.0);
  std::vector<Position> positions;
  for (std::size_t i = 0; i < stakes.size(); ++i) {
    positions.push_back({.payout = stakes[i] * prices[i], .price = hedge_prices[i]});
  }
  const Levels levels{positions};
  const auto level = target ? levels.reaching(staked + *target) : levels.best();
  if (!level && target) {
    return NoAnswer{Status::none, fmt::format("no hedge guarantees a profit of {}", *target)};
  }
  if (!level) {
    return NoAnswer{Status::unbounded, "the hedging prices are an arbitrage by themselves"};
  }
  Hedge answer;
  for (const auto& [payout, price] : positions) {
    answer.stakes.push_back(std::max(0.0, (*level - payout) / price));
  }
  const auto spent = std::accumulate(answer.stakes.begin(), answer.stakes.end(), staked);
  for (const auto& [payout, price] : positions) {
    answer.profits.push_back(std::max(payout, *level) - spent);
  }
  answer.guaranteed = *std::ranges::min_element(answer.profits);
  return answer;
}

Answer<LayOff> lay_off(double stake, double price, double lay_price, double commission) {
  if (lay_price <= commission) {
    return NoAnswer{Status::bad_input, "the lay price must be more than the commission"};
  }
  const auto lay = stake * price / (lay_price - commission);
  const auto liability = lay * (lay_price - 1);
  return LayOff{.lay_stake = lay,
                .liability = liability,
                .profit_if_win = stake * (price - 1) - liability,
                .profit_if_lose = lay * (1 - commission) - stake};
}

OtherSide hedge_other_side(double stake, double price, double other_price) {
  const auto other = stake * price / other_price;
  return {.stake = other, .profit = stake * price - stake - other};
}

}  // namespace staking
