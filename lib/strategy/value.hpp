#pragma once

#include <market/book.hpp>
#include <opinion/fair.hpp>
#include <strategy/idea.hpp>
#include <strategy/pick.hpp>
#include <strategy/rules.hpp>
#include <strategy/slate.hpp>

namespace strategy {

opinion::FairRule fair_rule(const ValueRules& rules);

// Every outcome of an event's markets whose best price beats its fair
// probability by min_edge, the best max_bets_per_event of them. What this strategy
// has already decided at the event keeps its places; another line of it is the same
// idea.
Selected select_value(const Slate& slate, const ValueRules& rules, const market::Books& books,
                      const Placed& placed);

}  // namespace strategy
