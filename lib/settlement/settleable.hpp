#pragma once

#include <market/event.hpp>
#include <market/market.hpp>

#include <optional>
#include <set>
#include <string>

// Whether a bet could be settled: to be asked before any is made.
namespace settlement {

// What the results of a competition have had so far: the names of periods with a score of
// their own, "regulation" (a score known to be of regulation time), "order" (of a field),
// the statistics of players.
using Told = std::set<std::string>;

// Why not; empty when it can. The subject is that of every selection of the market, and
// none where it has a field.
std::string why_not_settled(const market::Market& market,
                            std::optional<market::ParticipantId> subject,
                            const market::Event& event, const Told& told);

// Whether what is missing is a score of regulation time, or the operator's word that the
// games of the competition have no overtime: competitions.KEY.overtime.
bool lacks_regulation_score(const market::Market& market, const market::Event& event,
                            const Told& told);

}  // namespace settlement
