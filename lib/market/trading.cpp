#include <base/error.hpp>
#include <market/trading.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::array<std::string_view, 4> kTradingStatuses = {"inactive", "open", "suspended",
                                                              "closed"};
constexpr std::array<std::string_view, 6> kRunnerStatuses = {"active", "winner",  "loser",
                                                             "placed", "removed", "hidden"};

template <typename Status, std::size_t Count>
Status parse(std::string_view text, const std::array<std::string_view, Count>& words,
             const char* what) {
  const auto found = std::ranges::find(words, text);
  if (found == words.end()) throw Error{Exit::data, "no status of {}: '{}'", what, text};
  return static_cast<Status>(found - words.begin());
}

}  // namespace

std::string_view to_string(TradingStatus status) {
  return kTradingStatuses.at(static_cast<std::size_t>(status));
}

TradingStatus parse_trading_status(std::string_view text) {
  return parse<TradingStatus>(text, kTradingStatuses, "a market");
}

std::string_view to_string(RunnerStatus status) {
  return kRunnerStatuses.at(static_cast<std::size_t>(status));
}

RunnerStatus parse_runner_status(std::string_view text) {
  return parse<RunnerStatus>(text, kRunnerStatuses, "a runner");
}

}  // namespace market
