#pragma once

#include <message/card.hpp>
#include <steam-watch/watching.hpp>

#include <span>
#include <string>
#include <vector>

namespace steam_watch {

// A card, and when it is worth nothing any more: the first of its races is off.
struct Telling {
  message::Card card;
  UtcTime until;
};

// What the channels are told: at most 20 steamers a card, each with its race, horse, prices,
// drop and volume.
std::vector<Telling> cards_of(std::span<const Sighting> news, const std::string& currency,
                              const Zone& zone, UtcTime now);

}  // namespace steam_watch
