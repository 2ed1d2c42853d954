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

// The same of a spread, home at the line; prices are of home and away.
inline market::Board spread_board(double line, const std::vector<Quoted>& quoted) {
  const market::Line at{static_cast<std::int64_t>(line * 4)};
  market::Board board{market::EventId{1}, {.kind = market::Kind::spread}, {}, at, {}};
  constexpr market::Side sides[] = {market::Side::home, market::Side::away};
  for (std::size_t i = 0; i < 2; ++i) {
    market::Outcome outcome{market::SelectionId{static_cast<std::int64_t>(i) + 1},
                            {.market = board.market, .side = sides[i], .line = i == 0 ? at : -at},
                            {}};
    for (const auto& [book, prices, age] : quoted) {
      outcome.prices.push_back({book, odds::Price::parse(prices[i]), age});
    }
    board.outcomes.push_back(outcome);
  }
  return board;
}
