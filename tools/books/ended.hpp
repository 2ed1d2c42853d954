#pragma once

#include <bets/ticket.hpp>
#include <market/result.hpp>
#include <report/tip.hpp>

#include <optional>
#include <string>

namespace books {

// Null: the result does not list it among those that ran.
const market::Finish* finish_of(const market::Result& result, market::ParticipantId runner);

// How a runner ended for who backed it at place terms of a book's own, or of the race; `counts`
// is false where the stake came back. Open where the result says nothing of it.
report::Ended ended_of(market::ParticipantId runner, const std::optional<bets::PlaceTerms>& place,
                       const market::Result& result, bool counts);

// "1", "PU", "NR", "void", "open".
std::string finish_text(report::Ended ended, const market::Finish* finish);

}  // namespace books
