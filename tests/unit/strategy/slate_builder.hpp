#pragma once

#include <strategy/slate.hpp>

#include <string>
#include <vector>

// What is known of a game of basketball where nothing but its boards is.
inline strategy::Slate slate_of(std::span<const market::Board> boards) {
  static const market::Event kGame{.id = market::EventId{1},
                                   .sport = "basketball",
                                   .league = "basketball_nba",
                                   .home = "Boston Celtics",
                                   .away = "New York Knicks"};
  return {.now = {}, .event = kGame, .boards = boards};
}

// A normal margin, total or statistic.
inline market::Prediction normal(const market::Market& market, double mean, double deviation) {
  market::Prediction prediction{.event = market::EventId{1}, .market = market};
  prediction.distribution = {market::Shape::normal, mean, deviation};
  prediction.model = "elo";
  return prediction;
}

inline market::TeamsRest rested(std::int64_t home, std::int64_t away) {
  return {.home = {.days = home}, .away = {.days = away}};
}

// What became of the selection of that side: "bet", or the filter that dropped it.
inline std::string fate_of(const strategy::Selected& selected, market::Side side) {
  for (const auto& group : selected.groups) {
    if (group.front().selection.side == side) return "bet";
  }
  for (const auto& rejection : selected.rejections) {
    if (rejection.selection.side == side) return rejection.filter;
  }
  return "";
}
