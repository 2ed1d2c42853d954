#pragma once

#include <market/board.hpp>
#include <opinion/best_price.hpp>
#include <strategy/pick.hpp>

#include <span>

namespace strategy {

// Of boards of one market and subject that of the line which most books have, both sides of
// it; of several the one with the most even prices, then the lowest line. Null without any.
const market::Board* usual_line(std::span<const market::Board* const> boards);

// What the best of the prices of one outcome, best first, gained over the worst.
Shopping shopping_of(std::span<const opinion::BestPrice> prices);

}  // namespace strategy
