#pragma once

#include <market/prediction.hpp>
#include <store/sqlite.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace store {

// What each model said last of an event, of what was known at `now`; by model, market,
// subject, side and line. A version that says it later replaces the one before.
std::vector<market::Prediction> predictions_of(Database& db, market::EventId event, UtcTime now);

// Stores what models say, within the caller's transaction. Nothing is ever replaced.
class PredictionWriter {
 public:
  PredictionWriter(Database& db, UtcTime now);

  // Whose `made_at` it is: of a model that says nothing of it, what it says again and is
  // the same is nothing new.
  enum class Dated { by_model, by_us };

  // contradicted: the model said otherwise at the same time, and that stays.
  enum class Kept { added, unchanged, contradicted };

  // `made_at` is not later than `now`.
  Kept write(const market::Prediction& said, Dated dated);

 private:
  std::int64_t model_row(const market::Prediction& said);
  std::int64_t market_row(const market::Market& market);

  Database& db_;
  UtcTime now_;
  std::map<std::pair<std::string, std::string>, std::int64_t> models_;
  std::map<market::Market, std::int64_t> markets_;
  Statement last_;
  Statement insert_;
};

}  // namespace store
