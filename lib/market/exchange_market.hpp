#pragma once

#include <market/board.hpp>
#include <market/trading.hpp>

#include <optional>
#include <string>
#include <vector>

namespace market {

// A runner at an exchange at one time.
struct ExchangeRunner {
  SelectionId id;
  std::optional<ParticipantId> subject;
  std::optional<Standing> back;  // the best price to back it
  RunnerStatus status = RunnerStatus::active;
  std::optional<Ratio> reduction;  // its adjustment factor as a share
  std::optional<Money> traded;     // on it until then
};

// An exchange's market of an event at one time.
struct ExchangeMarket {
  std::string id;  // the exchange's
  UtcTime at;
  bool is_before_the_off = false;
  std::vector<ExchangeRunner> runners;
};

}  // namespace market
