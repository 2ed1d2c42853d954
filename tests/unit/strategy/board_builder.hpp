#pragma once

#include <market/board.hpp>

#include <chrono>
#include <string>
#include <vector>

// A 1x2 board for tests: who offers what, an hour old unless said otherwise.
struct Quoted {
  std::string book;
  std::vector<const char*> prices;  // home, draw, away; nullptr: none
  std::optional<std::chrono::seconds> age = std::chrono::hours{1};
};

inline market::Board three_way_board(const std::vector<Quoted>& quoted, std::int64_t event = 1) {
  constexpr market::Side sides[] = {market::Side::home, market::Side::draw, market::Side::away};
  market::Board board{market::EventId{event}, {.kind = market::Kind::three_way}, {}, {}, {}};
  for (std::size_t i = 0; i < 3; ++i) {
    market::Outcome outcome{market::SelectionId{event * 10 + static_cast<std::int64_t>(i)},
                            {.market = board.market, .side = sides[i]},
                            {}};
    for (const auto& [book, prices, age] : quoted) {
      if (prices[i]) outcome.prices.push_back({book, odds::Price::parse(prices[i]), age});
    }
    board.outcomes.push_back(outcome);
  }
  return board;
}
