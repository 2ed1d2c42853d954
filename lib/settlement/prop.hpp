#pragma once

#include <market/result.hpp>
#include <settlement/factor.hpp>

#include <optional>
#include <span>
#include <string_view>

// What players did, and what it makes of a selection.
namespace settlement {

// Void where the player took no part. Of a game that was not finished, what more play
// could not have changed stands, and the rest is void. Nothing: not known.
std::optional<Factor> grade_prop(const market::Selection& selection, const market::Result& result);

// The statistics that tell one which no source gives: the parts of a sum, the five that a
// double-double is of; itself where there are none.
std::span<const std::string_view> parts_of(market::Stat stat);

}  // namespace settlement
