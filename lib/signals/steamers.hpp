#pragma once

#include <base/answer.hpp>
#include <market/board.hpp>
#include <market/trading.hpp>

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace signals {

// How far the price of a runner has come down.
enum class SteamLevel { steamer, boomer };

std::string_view to_string(SteamLevel level);

struct SteamRules {
  Ratio least_drop{30, 100};  // of a steamer, a share of the morning's price
  Ratio boomer_drop{50, 100};
  Money least_volume = Money::from_minor(500'00);
  std::chrono::seconds max_age = std::chrono::minutes{15};
};

// A runner at an exchange at one time.
struct RunnerThen {
  market::SelectionId id;
  std::optional<market::Standing> back;  // the best price to back it
  market::RunnerStatus status = market::RunnerStatus::active;
  std::optional<Ratio> reduction;  // its adjustment factor as a share
  std::optional<Money> traded;     // on it until then
};

// An exchange's market of a race at one time.
struct MarketThen {
  UtcTime at;
  std::string id;  // the exchange's
  bool is_before_the_off = false;
  std::vector<RunnerThen> runners;
};

struct Steamer {
  market::SelectionId id;
  SteamLevel level = SteamLevel::steamer;
  odds::Price from;    // in the morning
  double kept = 1;     // of that price by the reductions of those who came out since
  odds::Price to;
  double drop = 0;     // a share of `from` times `kept`
  Money traded;
};

// Whether a market says what its prices were: it is before the off, and has one with money
// behind it that is fresh.
bool has_prices(const MarketThen& market, const SteamRules& rules);

// The runners whose price has come down by at least `least_drop` since the morning, with at
// least `least_volume` matched on them. Prices are of one market and one selection at both
// times; those without money behind them, or older than `max_age`, are none. What non-runners
// take off every price (1 - factor, one after the other) is not a drop.
//
// No answer where the two markets do not compare: another id, not before the off, or a runner
// came out whose factor is not known.
Answer<std::vector<Steamer>> steamers(const MarketThen& morning, const MarketThen& now,
                                      const SteamRules& rules);

// Whether a level is news of a runner of whom another was told, if any was.
bool is_news(SteamLevel level, std::optional<SteamLevel> told);

}  // namespace signals
