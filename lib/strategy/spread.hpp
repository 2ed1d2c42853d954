#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// Handicaps that a predicted margin covers more often than their price says: by the
// thresholds of the home and of the away side, and what is known of rest.
Selected select_spread(const Slate& slate, const SpreadRules& rules, const market::Books& books,
                       const Placed& placed);

}  // namespace strategy
