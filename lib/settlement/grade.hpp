#pragma once

#include <market/event.hpp>
#include <market/market.hpp>
#include <settlement/factor.hpp>

#include <optional>

namespace settlement {

// A win, a loss or a void: by 1 or more, by -1 or less, or by 0 points over the
// line, where the points are quarter points from the bet's side. A quarter line
// is two bets of half the stake on the neighbouring half lines: a margin within
// one quarter of it settles half.
Factor grade_margin(std::int64_t quarters_over);

// The one place that says what became of a selection. `home` and `away` are the
// event's names, for markets whose subject is a team. Nothing: not known yet,
// or not decidable from a score (the bet stays open).
std::optional<Factor> grade(const market::Selection& selection, const market::Result& result,
                            std::string_view home, std::string_view away);

}  // namespace settlement
