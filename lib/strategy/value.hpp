#pragma once

#include <market/book.hpp>
#include <strategy/fair.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>

#include <set>
#include <span>

namespace strategy {

FairRule fair_rule(const ValueRules& rules);

// Every outcome of an event's markets whose best price beats its fair
// probability by min_edge, the best max_bets_per_event of them. `placed` are the
// selections that this strategy has already bet on at the event: they keep their
// places.
Selected select_value(std::span<const market::Board> boards, const ValueRules& rules,
                      const market::Books& books, const std::set<market::SelectionId>& placed);

}  // namespace strategy
