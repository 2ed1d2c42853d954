#pragma once

#include "closing.hpp"
#include "judgement.hpp"

namespace settle {

// Grades what was advised in live mode, whether it was placed or not, each as if it had
// been alone. No money moves.
void grade_shadows(store::Database& db, Judgement& judgement, Closing& closing, UtcTime now,
                   std::optional<market::EventId> only);

}  // namespace settle
