#pragma once

#include <grading/judgement.hpp>

namespace settle {

// Grades the top pick of every race whose result is new, sent or not, as one point at the
// price it had: what a band of confidence has earned is judged by all of them. No money moves.
void grade_picks(store::Database& db, const config::Config& config, grading::Judgement& judgement,
                 UtcTime now);

}  // namespace settle
