#include <report/fall.hpp>
#include <report/path.hpp>

namespace report {

std::optional<Fall> deepest_fall(std::span<const Point> points) {
  std::optional<Fall> deepest;
  Money peak;
  UtcTime peak_at{};
  for (const auto& point : points) {
    peak += point.flow;
    if (point.at == points.front().at) peak = point.bankroll;
    if (point.bankroll >= peak) {
      if (deepest && deepest->peak_at == peak_at && !deepest->recovered_at) {
        deepest->recovered_at = point.at;
      }
      peak = point.bankroll;
      peak_at = point.at;
    } else if (const auto share = drawdown(point.bankroll, peak)) {
      if (!deepest || *share > deepest->share) deepest = {*share, peak_at, point.at, {}};
    }
  }
  return deepest;
}

}  // namespace report
