#pragma once

#include <market/prediction.hpp>
#include <store/sqlite.hpp>

#include <vector>

namespace store {

// What each model said last of an event, of what was known at `now`; by model, market,
// subject, side and line. A version that says it later replaces the one before.
std::vector<market::Prediction> predictions_of(Database& db, market::EventId event, UtcTime now);

}  // namespace store
