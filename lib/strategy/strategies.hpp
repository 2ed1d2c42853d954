#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

#include <chrono>
#include <functional>
#include <string_view>
#include <vector>

namespace strategy {

// What of a slate a strategy looks at beside the boards.
struct Asks {
  bool predictions = false;
  bool rest = false;
  bool squads = false;
  bool race = false;
};

// One way to find bets, by the rules of an operation.
struct Strategy {
  std::string_view name;
  int priority = 0;  // the lower one's bets take first what limits leave
  bool enabled = false;
  std::chrono::seconds window{};  // how far before the start it looks
  std::chrono::seconds max_price_age{};
  std::function<bool(const market::Market&)> wants;
  Asks asks = {};
  std::function<Selected(const Slate&, const market::Books&, const Placed&)> select;
};

// All there are, by priority. The rules must outlive them.
std::vector<Strategy> strategies(const Rules& rules);

std::vector<std::string_view> names();

}  // namespace strategy
