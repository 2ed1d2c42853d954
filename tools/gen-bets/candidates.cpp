#include "candidates.hpp"

#include <store/board.hpp>
#include <store/placing.hpp>
#include <strategy/arbitrage.hpp>
#include <strategy/value.hpp>

#include <algorithm>
#include <functional>

namespace gen_bets {

namespace {

// One enabled strategy: its name, how far it looks ahead, how it selects.
struct Strategy {
  const char* name;
  std::chrono::seconds window;
  std::function<strategy::Selected(std::span<const market::Board>,
                                   const std::set<market::SelectionId>&)>
      select;
};

std::vector<Strategy> enabled(const config::Config& config) {
  std::vector<Strategy> strategies;
  if (config.arbitrage.enabled) {
    strategies.push_back(
        {"arbitrage", config.arbitrage.window, [&](const auto boards, const auto& placed) {
           return strategy::select_arbitrage(boards, config.arbitrage, config.books, placed);
         }});
  }
  if (config.value.enabled) {
    strategies.push_back({"value", config.value.window, [&](const auto boards, const auto& placed) {
                            return strategy::select_value(boards, config.value, config.books,
                                                          placed);
                          }});
  }
  return strategies;
}

void collect(const market::Event& event, strategy::Selected selected, Found& found) {
  for (auto& group : selected.groups) found.candidates.push_back({event, std::move(group)});
  for (auto& why : selected.rejections) found.rejected.push_back({event, std::move(why)});
}

// The events come by start and id, so a stable sort leaves ties in that order.
bool goes_first(const Candidate& a, const Candidate& b) {
  const auto& x = a.group.front();
  const auto& y = b.group.front();
  return x.strategy != y.strategy ? x.strategy < y.strategy : x.edge > y.edge;
}

}  // namespace

Found find_candidates(store::Database& db, const config::Config& config, bets::Mode mode,
                      UtcTime now) {
  const auto strategies = enabled(config);
  std::chrono::seconds window{0};
  for (const auto& strategy : strategies) window = std::max(window, strategy.window);

  Found found;
  store::Boards boards{db};
  for (const auto& event : store::events_ahead(db, now, now + window)) {
    ++found.events;
    const auto standing = boards.of(event.id, event.starts_at, now);
    for (const auto& strategy : strategies) {
      if (event.starts_at - now > strategy.window) continue;
      const auto placed = store::placed_at(db, mode, strategy.name, event.id);
      collect(event, strategy.select(standing, placed), found);
    }
  }
  std::ranges::stable_sort(found.candidates, goes_first);
  return found;
}

}  // namespace gen_bets
