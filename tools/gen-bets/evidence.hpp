#pragma once

#include <market/board.hpp>

#include <string>

namespace gen_bets {

// A market as it stood, as JSON: an array of {side, line, subject, way, book, price,
// age, size}, what is not known left out. What a decision was made from.
std::string evidence(const market::Board& board);

}  // namespace gen_bets
