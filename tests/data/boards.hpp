#pragma once

#include <market/board.hpp>
#include <market/listing.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <tuple>

// The markets of one event at one time, whoever published them.
class Boards {
 public:
  void add(const market::BookMarket& quoted, std::chrono::seconds age) {
    if (quoted.way != market::Way::back || market::outcomes(quoted.market).empty()) return;
    for (const auto& offer : quoted.offers) {
      if (!offer.price || !offer.subject.empty()) continue;
      const auto line = market_line(quoted.market, offer.side, offer.line);
      const auto [found, is_new] = boards_.try_emplace(
          {quoted.market, line},
          market::Board{market::EventId{1}, quoted.market, std::nullopt, line, {}});
      auto& board = found->second;
      if (is_new) {
        for (const auto& outcome : outcomes(quoted.market, std::nullopt, line, {})) {
          board.outcomes.push_back({market::SelectionId{0}, outcome, {}});
        }
      }
      const auto outcome = std::ranges::find_if(board.outcomes, [&](const market::Outcome& one) {
        return one.selection.side == offer.side;
      });
      if (outcome == board.outcomes.end()) continue;
      std::erase_if(outcome->prices,
                    [&](const market::Standing& one) { return one.book == quoted.book; });
      outcome->prices.push_back({quoted.book, *offer.price, age});
    }
  }

  template <typename Use>
  void each(Use use) const {
    for (const auto& [key, board] : boards_) use(board);
  }

 private:
  using Key = std::tuple<market::Market, std::optional<market::Line>>;
  std::map<Key, market::Board> boards_;
};
