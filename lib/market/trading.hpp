#pragma once

#include <base/ratio.hpp>
#include <base/time.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What an exchange says of a market beside its prices.
namespace market {

enum class TradingStatus { inactive, open, suspended, closed };

std::string_view to_string(TradingStatus status);
TradingStatus parse_trading_status(std::string_view text);  // throws Error{Exit::data}

enum class RunnerStatus { active, winner, loser, placed, removed, hidden };

std::string_view to_string(RunnerStatus status);
RunnerStatus parse_runner_status(std::string_view text);  // throws Error{Exit::data}

struct TradedRunner {
  std::string subject;
  std::string subject_id;  // the exchange's id of whom it means
  RunnerStatus status = RunnerStatus::active;
  std::optional<Ratio> reduction;  // its adjustment factor as a share: 0.25 is 25%
  std::optional<UtcTime> removed_at;
  std::optional<odds::Price> last_traded;
  std::optional<odds::Price> starting_price;  // once it is reconciled
};

// One exchange's market of one event, at one time.
struct Trading {
  std::string book;
  Market market;
  UtcTime seen_at;
  TradingStatus status = TradingStatus::open;
  bool in_play = false;
  std::optional<std::int64_t> active_runners;
  std::vector<TradedRunner> runners;

  // Only then are its prices those of before the event.
  bool is_before_the_off() const { return status == TradingStatus::open && !in_play; }
};

}  // namespace market
