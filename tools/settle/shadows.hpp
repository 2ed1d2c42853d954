#pragma once

#include <grading/closing.hpp>
#include <grading/judgement.hpp>

#include <functional>

namespace settle {

// Grades what was advised in live mode, whether it was placed or not, each as if it had
// been alone. No money moves.
void grade_shadows(store::Database& db, grading::Judgement& judgement, grading::Closing& closing,
                   UtcTime now, std::optional<market::EventId> only);

// Computes each of them again, and calls `wrong` with what is different; how many there are.
std::int64_t verify_shadows(store::Database& db, grading::Judgement& judgement,
                            grading::Closing& closing, UtcTime now,
                            std::optional<market::EventId> only,
                            const std::function<void(bets::BetId, const std::string&)>& wrong);

}  // namespace settle
