#pragma once

#include <market/book.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

// Over or under where a predicted total says so more often than the price.
Selected select_totals(const Slate& slate, const TotalsRules& rules, const market::Books& books,
                       const Placed& placed);

}  // namespace strategy
