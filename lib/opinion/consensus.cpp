#include <opinion/consensus.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opinion {

namespace {

double mean(std::span<const double> values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double deviation(std::span<const double> values) {
  if (values.size() < 2) return 0;
  const auto centre = mean(values);
  double sum = 0;
  for (const auto value : values) sum += (value - centre) * (value - centre);
  return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

std::span<const double> without_ends(std::span<const double> sorted) {
  const auto n = sorted.size();
  const auto cut = n < 3 ? 0 : std::max<std::size_t>(1, n / 4);
  return sorted.subspan(cut, n - 2 * cut);
}

}  // namespace

Consensus consensus(std::span<const std::vector<double>> opinions, double winners) {
  Consensus found;
  for (std::size_t i = 0; i < opinions.front().size(); ++i) {
    std::vector<double> log_odds;
    for (const auto& opinion : opinions) {
      log_odds.push_back(std::log(opinion[i] / (1 - opinion[i])));
    }
    std::ranges::sort(log_odds);
    found.probabilities.push_back(1 / (1 + std::exp(-mean(without_ends(log_odds)))));
    found.dispersion.push_back(deviation(log_odds));
  }
  const auto sum = std::accumulate(found.probabilities.begin(), found.probabilities.end(), 0.0);
  for (auto& probability : found.probabilities) probability *= winners / sum;
  return found;
}

}  // namespace opinion
