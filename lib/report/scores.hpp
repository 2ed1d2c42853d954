#pragma once

#include <base/answer.hpp>

#include <optional>
#include <span>
#include <vector>

// How good probabilities were, once the results are known. Lower is better,
// except for auc() and skill(). All are means over forecasts; `none` without any.
namespace report {

// One forecast over several results, of which `outcome` (from 0) happened.
struct Forecast {
  std::vector<double> probabilities;
  std::size_t outcome = 0;
};

// One forecast of something that happened or did not.
struct Call {
  double probability = 0;
  bool happened = false;
};

// Ranked probability score of ordered results, over (K - 1).
Answer<double> ranked_probability_score(std::span<const Forecast> forecasts);

Answer<double> brier(std::span<const Forecast> forecasts);  // 0 to 2
Answer<double> brier(std::span<const Call> calls);          // 0 to 1

// -mean ln p(observed), in nats. `unbounded` when something happened that was
// given no chance.
Answer<double> log_loss(std::span<const Forecast> forecasts);
Answer<double> log_loss(std::span<const Call> calls);

struct Calibration {
  double expected_error = 0;          // ECE: by the share of forecasts in each bin
  std::optional<double> worst_error;  // MCE: of the bins with 10 forecasts or more
};

// Equal-width bins, closed on the left; the last on the right too.
Answer<Calibration> calibration(std::span<const Call> calls, std::size_t bins);

// P(score of one that happened > of one that did not), ties half. `none` unless
// both kinds are there.
Answer<double> auc(std::span<const Call> calls);

}  // namespace report
