#pragma once

#include <bets/past_bet.hpp>
#include <bets/top_pick.hpp>
#include <market/board.hpp>
#include <market/event.hpp>
#include <market/lineup.hpp>
#include <market/prediction.hpp>
#include <market/rest.hpp>
#include <signals/series.hpp>
#include <strategy/tip.hpp>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace strategy {

// All that is known of an event when bets are chosen. What is absent is unknown: a strategy
// that needs it does not bet, and says so.
struct Slate {
  UtcTime now;
  const market::Event& event;
  std::span<const market::Board> boards;  // of prices that are believed
  std::span<const market::Prediction> predictions = {};
  std::optional<market::TeamsRest> rest = {};
  std::optional<market::Squads> squads = {};
  // Read when a pick is first asked about them.
  std::function<std::vector<signals::Series>(const market::Market&)> series = {};
  std::function<std::span<const bets::PastBet>()> past = {};
  // Of a race: all boards as they stood, what is known of it, how top picks have done.
  std::span<const market::Board> as_stood = {};
  Race race = {};
  std::function<std::span<const bets::GradedPick>()> graded = {};
};

}  // namespace strategy
