#include <calibration/isotonic.hpp>
#include <calibration/target.hpp>

#include <algorithm>

namespace calibration {

namespace {

// In whole numbers, so that equal rates are equal.
bool is_above(const Level& level, const Level& next) {
  return level.won * next.n >= next.won * level.n;
}

Level pooled(const Level& level, const Level& next) {
  return {.from = level.from, .to = next.to, .n = level.n + next.n, .won = level.won + next.won};
}

double unbounded(const std::vector<Level>& levels, double score) {
  const auto next = std::ranges::upper_bound(levels, score, {}, &Level::from);
  if (next == levels.begin()) return levels.front().rate();
  const auto& level = *std::prev(next);
  if (score <= level.to || next == levels.end()) return level.rate();
  const auto way = (score - level.to) / (next->from - level.to);
  return level.rate() + way * (next->rate() - level.rate());
}

}  // namespace

Answer<Isotonic> isotonic(std::span<const Scored> past) {
  if (auto why = why_not_fitted(past)) return *std::move(why);
  std::vector<Scored> sorted{past.begin(), past.end()};
  std::ranges::sort(sorted, {}, &Scored::score);
  Isotonic curve;
  auto& levels = curve.levels;
  for (std::size_t i = 0; i < sorted.size();) {
    Level level{.from = sorted[i].score, .to = sorted[i].score};
    for (; i < sorted.size() && sorted[i].score == level.to; ++i) {
      ++level.n;
      level.won += sorted[i].won ? 1 : 0;
    }
    for (; !levels.empty() && is_above(levels.back(), level); levels.pop_back()) {
      level = pooled(levels.back(), level);
    }
    levels.push_back(level);
  }
  return curve;
}

double chance(const Isotonic& curve, double score) {
  Targets targets;
  for (const auto& level : curve.levels) {
    targets.won += level.won;
    targets.lost += level.n - level.won;
  }
  return std::clamp(unbounded(curve.levels, score), targets.low(), targets.high());
}

}  // namespace calibration
