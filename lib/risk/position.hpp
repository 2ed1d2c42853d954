#pragma once

#include <base/money.hpp>
#include <market/event.hpp>
#include <market/market.hpp>
#include <odds/price.hpp>

#include <optional>
#include <string>
#include <vector>

namespace risk {

// A bet at one event as the limits see it: what it is on, and what else loses with it.
struct Position {
  market::EventId event;
  market::Selection selection;
  market::Way way = market::Way::back;
  std::optional<market::ParticipantId> team;  // that it is on; nothing: on the game only
  std::string division;                       // of the team; empty: none, or not known
  std::string conference;
  bool is_single = true;             // false: the leg of a multiple, which other games decide, too
  std::optional<odds::Price> price;  // nothing: not known yet, a starting price
  Money at_risk;

  Money to_win() const;  // profit at best; zero where the price is not known
};

// Of a bet on that. `players_team`: where it is known for whom the player of a prop plays.
Position position_of(const market::Event& event, const market::Selection& selection,
                     market::Way way,
                     std::optional<market::ParticipantId> players_team = std::nullopt);

// What has a limit of its own and this bet in it: "event:12", "team:7",
// "division:Pacific", "conference:West".
std::vector<std::string> keys_of(const Position& position);

}  // namespace risk
