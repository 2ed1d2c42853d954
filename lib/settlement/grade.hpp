#pragma once

#include <bets/ticket.hpp>
#include <market/event.hpp>
#include <market/result.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/factor.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace settlement {

// A win, a loss or a void: by 1 or more, by -1 or less, or by 0 points over the
// line, where the points are quarter points from the bet's side. A quarter line
// is two bets of half the stake on the neighbouring half lines: a margin within
// one quarter of it settles half.
Factor grade_margin(std::int64_t quarters_over);

// What a final score makes of a selection of the whole game; nothing where a score
// does not decide it.
std::optional<Factor> grade(const market::Selection& selection, market::Score final);

// The one place that says what became of a leg. Nothing: not known yet, or not
// decided by what the result has (the bet stays open).
std::optional<Graded> grade(const bets::Leg& leg, UtcTime placed_at, const market::Event& event,
                            const market::Result& result, const BookRules& rules);

// What the results of a competition have had so far: the names of periods with a
// score of their own, "box" (what players did), "order" (of a field).
using Told = std::set<std::string>;

// Why a bet on a market could not be settled; empty when it can. To be asked before
// any bet is made.
std::string why_not_settled(const market::Market& market, const Told& told);

}  // namespace settlement
