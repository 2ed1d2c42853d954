#include "shadows.hpp"

#include <store/decisions.hpp>
#include <store/shadows.hpp>

namespace settle {

void grade_shadows(store::Database& db, Judgement& judgement, Closing& closing, UtcTime now,
                   std::optional<market::EventId> only) {
  for (const auto id : store::ungraded_decisions(db, now, only)) {
    const auto advised = store::find_decision(db, id)->advised;
    auto found = judgement.read(advised.legs.front().event);
    found.tickets = {advised};
    found.recorded = {std::nullopt};
    std::string error;
    const auto due = judgement.of(found, error).front();
    if (!due) continue;
    closing.begin(found);
    const auto close = closing.of(advised);
    store::add_shadow(db, id,
                      {.result_revision = found.result->number,
                       .outcome = due->outcome,
                       .returned = due->returned,
                       .profit = due->profit,
                       .graded_at = now,
                       .clv = close ? std::optional{close->clv} : std::nullopt});
  }
}

}  // namespace settle
