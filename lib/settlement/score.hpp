#pragma once

#include <market/event.hpp>
#include <market/result.hpp>
#include <settlement/book_rules.hpp>
#include <settlement/factor.hpp>

#include <optional>

// What scores make of a selection.
namespace settlement {

// Whether the line of a market counts what scores of the sport do: total_games of tennis
// is not decided by sets. Markets without a line ask only who has more.
bool is_counted_by_scores(const market::Market& market, std::string_view sport);

// Whether only a score that is known to be of regulation time decides a market of that
// event, and there may be overtime: a draw is one of its outcomes, or it is football, or the
// book leaves overtime out.
bool needs_regulation_score(const market::Market& market, const market::Event& event,
                            const BookRules& rules);

// What a score of the market's period makes of a selection. Nothing where it does not
// decide it, be it that the subject is none of the event's two.
std::optional<Factor> grade_score(const market::Selection& selection, market::Score score,
                                  const market::Event& event);

// Of a game that was played to the end. Nothing: the result does not decide it.
std::optional<Factor> grade_final(const market::Selection& selection, const market::Event& event,
                                  const market::Result& result, const BookRules& rules);

// Of one that was not: what more play could not have changed stands, the rest is void.
// Nothing: overtime may be in the score that would decide it.
std::optional<Factor> grade_abandoned(const market::Selection& selection,
                                      const market::Event& event, const market::Result& result,
                                      const BookRules& rules);

}  // namespace settlement
