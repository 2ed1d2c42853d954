#include <report/scores.hpp>
#include <report/square.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace report {

namespace {

const NoAnswer kNoForecast{Status::none, "no forecasts"};

template <typename Forecasts, typename Score>
Answer<double> mean(const Forecasts& forecasts, Score score) {
  if (forecasts.empty()) return kNoForecast;
  double sum = 0;
  for (const auto& forecast : forecasts) sum += score(forecast);
  return sum / static_cast<double>(forecasts.size());
}

double ranked(const Forecast& forecast) {
  double ahead = 0;  // cumulated probability less cumulated result
  double sum = 0;
  for (std::size_t k = 0; k + 1 < forecast.probabilities.size(); ++k) {
    ahead += forecast.probabilities[k] - (k == forecast.outcome ? 1 : 0);
    sum += square(ahead);
  }
  return sum / static_cast<double>(forecast.probabilities.size() - 1);
}

double squared_error(const Forecast& forecast) {
  double sum = 0;
  for (std::size_t k = 0; k < forecast.probabilities.size(); ++k) {
    sum += square(forecast.probabilities[k] - (k == forecast.outcome ? 1 : 0));
  }
  return sum;
}

double of_observed(const Forecast& forecast) {
  return forecast.probabilities[forecast.outcome];
}

double of_observed(const Call& call) {
  return call.happened ? call.probability : 1 - call.probability;
}

template <typename Forecasts>
Answer<double> mean_log_loss(const Forecasts& forecasts) {
  for (std::size_t i = 0; i < forecasts.size(); ++i) {
    if (of_observed(forecasts[i]) > 0) continue;
    return NoAnswer{Status::unbounded,
                    fmt::format("forecast {} gave no chance to what happened", i)};
  }
  return mean(forecasts, [](const auto& forecast) { return -std::log(of_observed(forecast)); });
}

}  // namespace

Answer<double> ranked_probability_score(std::span<const Forecast> forecasts) {
  return mean(forecasts, ranked);
}

Answer<double> brier(std::span<const Forecast> forecasts) {
  return mean(forecasts, squared_error);
}

Answer<double> brier(std::span<const Call> calls) {
  return mean(calls, [](const Call& call) { return square(1 - of_observed(call)); });
}

Answer<double> log_loss(std::span<const Forecast> forecasts) {
  return mean_log_loss(forecasts);
}

Answer<double> log_loss(std::span<const Call> calls) {
  return mean_log_loss(calls);
}

Answer<Calibration> calibration(std::span<const Call> calls, std::size_t bins) {
  constexpr double kEnough = 10;
  if (calls.empty()) return kNoForecast;
  if (bins == 0) return NoAnswer{Status::bad_input, "no bins"};
  struct Bin {
    double n = 0;
    double probability = 0;
    double happened = 0;
  };
  std::vector<Bin> filled(bins);
  for (const auto& call : calls) {
    const auto place = static_cast<std::size_t>(call.probability * static_cast<double>(bins));
    auto& bin = filled[std::min(place, bins - 1)];
    ++bin.n;
    bin.probability += call.probability;
    bin.happened += call.happened ? 1 : 0;
  }
  Calibration found;
  for (const auto& bin : filled) {
    if (bin.n == 0) continue;
    const auto gap = std::fabs(bin.probability - bin.happened);
    found.expected_error += gap / static_cast<double>(calls.size());
    if (bin.n >= kEnough) found.worst_error = std::max(found.worst_error.value_or(0), gap / bin.n);
  }
  return found;
}

Answer<double> auc(std::span<const Call> calls) {
  std::vector<double> yes;
  std::vector<double> no;
  for (const auto& call : calls) (call.happened ? yes : no).push_back(call.probability);
  if (yes.empty() || no.empty()) return NoAnswer{Status::none, "only one kind of result"};
  std::ranges::sort(no);
  double above = 0;
  for (const auto p : yes) {
    const auto [first, last] = std::ranges::equal_range(no, p);
    above += static_cast<double>(first - no.begin()) + static_cast<double>(last - first) / 2;
  }
  return above / static_cast<double>(yes.size()) / static_cast<double>(no.size());
}

}  // namespace report
