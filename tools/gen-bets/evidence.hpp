#pragma once

#include <market/board.hpp>
#include <opinion/credible.hpp>
#include <strategy/pick.hpp>

#include <string>
#include <vector>

namespace gen_bets {

// The markets of an event as they stood, and which of their prices were not believed.
struct AsStood {
  std::vector<market::Board> boards;
  std::vector<opinion::Refusal> refusals;
};

// What a decision was made from, as JSON. An array of the prices of its market as it
// stood, {side, line, subject, way, book, price, age, size, refused}, what is not known
// left out; where there is a fair price, {fair, opinions, dispersion} of it; what each filter
// said, {filter, verdict, why}; what was gained over other prices, {shopping, worst,
// by_price, usual_line, by_line}; and {confidence, level, edge_points, push}.
std::string evidence(const AsStood& as_stood, const strategy::Pick& pick);

}  // namespace gen_bets
