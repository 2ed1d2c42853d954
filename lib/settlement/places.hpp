#pragma once

#include <bets/ticket.hpp>

#include <cstdint>
#include <optional>

namespace settlement {

// Standard place terms, by the runners that came under orders. Nothing: win only,
// one place.
std::optional<bets::PlaceTerms> standard_terms(std::int64_t runners, bool handicap);

// Whether it matters for so many runners that a race is a handicap.
bool depends_on_handicap(std::int64_t runners);

}  // namespace settlement
