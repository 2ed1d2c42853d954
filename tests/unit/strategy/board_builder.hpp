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

// A market of two sides on a line, that of the first.
inline market::Board two_sided_board(const market::Market& market,
                                     std::optional<market::ParticipantId> subject,
                                     std::vector<market::Selection> sides,
                                     const std::vector<Quoted>& quoted) {
  market::Board board{market::EventId{1}, market, subject, sides.front().line, {}};
  for (std::size_t i = 0; i < sides.size(); ++i) {
    market::Outcome outcome{
        market::SelectionId{static_cast<std::int64_t>(i) + 1}, std::move(sides[i]), {}};
    for (const auto& [book, prices, age] : quoted) {
      if (prices[i]) outcome.prices.push_back({book, odds::Price::parse(prices[i]), age});
    }
    board.outcomes.push_back(outcome);
  }
  return board;
}

// Home at the line; prices are of home and away.
inline market::Board spread_board(double line, const std::vector<Quoted>& quoted) {
  const market::Market market{.kind = market::Kind::spread};
  const market::Line at{static_cast<std::int64_t>(line * 4)};
  return two_sided_board(market, {},
                         {{.market = market, .side = market::Side::home, .line = at},
                          {.market = market, .side = market::Side::away, .line = -at}},
                         quoted);
}

// Prices are of over and under.
inline market::Board over_under_board(const market::Market& market,
                                      std::optional<market::ParticipantId> subject, double line,
                                      const std::vector<Quoted>& quoted) {
  const market::Line at{static_cast<std::int64_t>(line * 4)};
  return two_sided_board(
      market, subject,
      {{.market = market, .subject = subject, .side = market::Side::over, .line = at},
       {.market = market, .subject = subject, .side = market::Side::under, .line = at}},
      quoted);
}
