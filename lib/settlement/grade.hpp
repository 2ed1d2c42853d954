#pragma once

#include <bets/ticket.hpp>
#include <market/event.hpp>
#include <market/result.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/factor.hpp>

#include <optional>
#include <string>

namespace settlement {

// What a final score makes of a selection of the whole game; nothing where a score
// does not decide it.
std::optional<Factor> grade(const market::Selection& selection, market::Score final);

// The one place that says what became of a leg. Nothing: not known yet, or not
// decided by what the result has (the bet stays open).
std::optional<Graded> grade(const bets::Leg& leg, UtcTime placed_at, const market::Event& event,
                            const market::Result& result, const BookRules& rules);

// What is not known, in words, of a leg of a race that stays open; empty of any other leg.
std::string why_open(const bets::Leg& leg, UtcTime placed_at, const market::Result& result,
                     const BookRules& rules);

}  // namespace settlement
