#include <calc/ops.hpp>
#include <report/scores.hpp>

#include <array>
#include <cmath>

namespace calc {

namespace {

constexpr double kForecastTolerance = 1e-6;

report::Forecast forecast(const Input& input, const std::vector<double>& probabilities,
                          std::size_t outcome) {
  double sum = 0;
  for (const auto p : probabilities) {
    if (!(p >= 0 && p <= 1))
      throw Error{Exit::data, "{}: not a probability: {}", input.path("probs"), p};
    sum += p;
  }
  if (probabilities.size() < 2 || std::fabs(sum - 1) > kForecastTolerance) {
    throw Error{Exit::data, "{}: the probabilities sum to {}", input.path("probs"), sum};
  }
  if (outcome >= probabilities.size()) {
    throw Error{Exit::data, "{}: {} of {}", input.path("outcome"), outcome, probabilities.size()};
  }
  return {.probabilities = probabilities, .outcome = outcome};
}

// One forecast and its outcome, or lists of both.
std::vector<report::Forecast> forecasts(const Input& input) {
  const auto* key = input.spelling({"outcome", "outcomes"});
  if (!input.has_list(key)) {
    return {forecast(input, input.numbers("probs"), static_cast<std::size_t>(input.whole(key)))};
  }
  const auto rows = input.tables("probs");
  const auto outcomes = input.indices(key);
  same_size(input, "probs", rows.size(), key, outcomes.size());
  std::vector<report::Forecast> all;
  for (std::size_t i = 0; i < rows.size(); ++i)
    all.push_back(forecast(input, rows[i], outcomes[i]));
  return all;
}

void rps(const Input& input, Output& output) {
  output.set("rps", required(report::ranked_probability_score(forecasts(input))));
}

void brier_multiclass(const Input& input, Output& output) {
  output.set("brier", required(report::brier(forecasts(input))));
}

void ignorance_bits(const Input& input, Output& output) {
  const auto nats = required(report::log_loss(forecasts(input)));
  output.set("bits", nats / M_LN2).set("logloss_nats", nats);
}

std::vector<report::Call> calls(const Input& input) {
  const auto probabilities = input.probabilities("probs");
  const auto outcomes = input.indices("outcomes");
  same_size(input, "probs", probabilities.size(), "outcomes", outcomes.size());
  std::vector<report::Call> all;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    if (outcomes[i] > 1) {
      throw Error{Exit::data, "{}[{}]: 0 or 1 is expected", input.path("outcomes"), i};
    }
    all.push_back({.probability = probabilities[i], .happened = outcomes[i] == 1});
  }
  return all;
}

void binary_scores(const Input& input, Output& output) {
  constexpr std::int64_t kMostBins = 10'000;
  const auto all = calls(input);
  const auto bins = input.has("ece_bins") ? input.whole("ece_bins") : 10;
  if (bins > kMostBins) throw Error{Exit::data, "{}: {} bins", input.path("ece_bins"), bins};
  const auto calibration = required(report::calibration(all, static_cast<std::size_t>(bins)));
  output.set("n", static_cast<std::int64_t>(all.size()))
      .set("brier", required(report::brier(all)))
      .set("logloss", required(report::log_loss(all)))
      .set("ece", calibration.expected_error)
      .set("bins", bins);
  if (calibration.worst_error) output.set("mce", *calibration.worst_error);
  if (const auto area = report::auc(all)) output.set("auc", *area);
}

constexpr std::array kScoreOps = {
    Op{"rps", rps},
    Op{"brier_multiclass", brier_multiclass},
    Op{"ignorance_bits", ignorance_bits},
    Op{"binary_scores", binary_scores},
};

}  // namespace

std::span<const Op> score_ops() {
  return kScoreOps;
}

}  // namespace calc
