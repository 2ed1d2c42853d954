#pragma once

#include <bets/bet.hpp>
#include <market/event.hpp>

#include <optional>
#include <span>
#include <vector>

namespace settlement {

// All bets of one event, in their order; nothing for one that the result cannot
// decide. A game played more than 48 hours after it was scheduled when the bet
// was placed is not the game that was bet on: void. Commission is charged by
// book and market, on the bets together.
std::vector<std::optional<bets::Settlement>> settle(std::span<const bets::Bet> bets,
                                                    const market::Event& event,
                                                    const market::Result& result);

}  // namespace settlement
