#pragma once

#include <base/answer.hpp>
#include <market/exchange_market.hpp>
#include <market/steamer.hpp>

#include <chrono>
#include <optional>
#include <vector>

namespace signals {

// From where on a runner is backed: `steam` in the configuration.
struct SteamRules {
  Ratio least_drop{30, 100};  // of a steamer, a share of the morning's price
  Ratio boomer_drop{50, 100};
  Money least_volume = Money::from_minor(500'00);
  std::chrono::seconds max_age = std::chrono::minutes{15};
};

// Whether a market says what its prices were: it is before the off, and has one with money
// behind it that is fresh.
bool has_prices(const market::ExchangeMarket& then, const SteamRules& rules);

// The runners whose price has come down by at least `least_drop` since the morning, with at
// least `least_volume` matched on them. Prices are of one market and one selection at both
// times; those without money behind them, or older than `max_age`, are none. What non-runners
// take off every price (1 - factor, one after the other) is not a drop. The largest comes first.
//
// No answer where the two markets do not compare: another id, not before the off, or a runner
// came out whose factor is not known.
Answer<std::vector<market::Steamer>> steamers(const market::ExchangeMarket& morning,
                                              const market::ExchangeMarket& now,
                                              const SteamRules& rules);

// Whether a level is news of a runner of whom another was told, if any was.
bool is_news(market::SteamLevel level, std::optional<market::SteamLevel> told);

}  // namespace signals
