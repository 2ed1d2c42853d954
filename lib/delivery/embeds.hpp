#pragma once

#include <message/card.hpp>

#include <span>
#include <string>

namespace delivery {

// Cards as Discord's array of embeds.
std::string embeds_of(std::span<const message::Card> cards);

}  // namespace delivery
