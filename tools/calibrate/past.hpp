#pragma once

#include <calibration/bands.hpp>
#include <calibration/walk_forward.hpp>
#include <config/config.hpp>
#include <market/market.hpp>
#include <store/sqlite.hpp>

#include <string>
#include <vector>

namespace calibrate {

// The selection of a question that the model gave the highest score.
struct Pick {
  std::chrono::sys_days day;
  double score = 0;
  calibration::Tip tip;
};

// What a model said in a market and what came of it; voids are out.
struct MarketPast {
  market::Market market;
  calibration::Kind kind = calibration::Kind::probability;
  std::vector<calibration::Question> questions;  // by day
  std::vector<Pick> picks;                       // one of each
};

struct Past {
  std::vector<MarketPast> markets;
  std::int64_t open = 0;     // events without a result
  std::int64_t waiting = 0;  // of them those of the last day
};

// All that a version of a model gave a probability or a confidence, up to the end of a local day,
// by the results known at `now`.
Past read_past(store::Database& db, const config::Config& config, const std::string& model,
               const std::string& version, std::chrono::sys_days until, UtcTime now);

}  // namespace calibrate
