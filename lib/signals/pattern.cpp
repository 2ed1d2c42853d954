#include <signals/pattern.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace signals {

namespace {

std::optional<double> middle(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::ranges::sort(values);
  const auto half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// Runs of moves one way, and how far each went.
std::vector<double> runs_of(std::span<const double> values) {
  std::vector<double> runs;
  for (std::size_t i = 1; i < values.size(); ++i) {
    const auto move = values[i] - values[i - 1];
    if (move == 0) continue;
    if (!runs.empty() && (runs.back() > 0) == (move > 0)) {
      runs.back() += move;
    } else {
      runs.push_back(move);
    }
  }
  return runs;
}

}  // namespace

std::string_view to_string(Pattern pattern) {
  constexpr std::array<std::string_view, 6> kWords = {"unknown",  "stable",     "trending",
                                                      "volatile", "late_steam", "drifting"};
  return kWords[static_cast<std::size_t>(pattern)];
}

std::vector<Point> median_of(std::span<const Series> all) {
  std::set<UtcTime> times;
  for (const auto& series : all) {
    for (const auto& point : series.points) times.insert(point.at);
  }
  std::vector<Point> found;
  for (const auto at : times) {
    std::vector<double> values;
    for (const auto& series : all) {
      if (const auto value = value_at(series, at)) values.push_back(*value);
    }
    const auto median = middle(std::move(values));
    if (median && (found.empty() || found.back().value != median)) found.push_back({at, median});
  }
  return found;
}

Pattern pattern_of(std::span<const Point> median) {
  std::vector<double> values;
  for (const auto& point : median) {
    if (point.value) values.push_back(*point.value);
  }
  if (values.size() < 2) return Pattern::unknown;
  const auto move = std::abs(values.back() - values.front());
  const auto runs = runs_of(values);
  const auto reversals = runs.empty() ? 0 : runs.size() - 1;
  if (move < kLeastMove - kRounding && reversals <= 1) return Pattern::stable;
  if (move >= 1.5 - kRounding && reversals == 0) return Pattern::trending;
  // The first run reverses nothing.
  const auto large =
      reversals == 0 ? 0 : std::count_if(runs.begin() + 1, runs.end(), [](double run) {
        return std::abs(run) >= kLeastMove - kRounding;
      });
  if (large >= 2) return Pattern::is_volatile;
  const auto took = median.back().at - median.front().at;
  const auto hours = std::chrono::duration<double, std::ratio<3600>>{took}.count();
  if (hours < 4 && move > 0.5 * hours + kRounding) return Pattern::late_steam;
  return Pattern::drifting;
}

}  // namespace signals
