#include <strategy/clv_table.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <limits>

namespace strategy {

namespace {

constexpr double kEver = std::numeric_limits<double>::infinity();
constexpr std::array kShares = {0.3, 0.5, 0.7, 0.9, 0.6};  // of the edge

template <typename Windows>
std::size_t index_of(const Windows& windows, double hours) {
  std::size_t i = 0;
  while (i + 1 < windows.size() && hours >= windows[i].below) ++i;
  return i;
}

}  // namespace

ClvTable::ClvTable(std::span<const bets::PastBet> bets)
    : windows_{{{"0-1 h", 0, 1},
                {"1-4 h", 1, 4},
                {"4-12 h", 4, 12},
                {"12-24 h", 12, 24},
                {"24 h and more", 24, kEver}}} {
  for (const auto& bet : bets) {
    if (!bet.clv) continue;
    auto& window = windows_[index_of(windows_, bet.hours)];
    window.mean += (*bet.clv - window.mean) / static_cast<double>(++window.n);
  }
}

double ClvTable::expected(double hours, double edge_points) const {
  const auto window = index_of(windows_, hours);
  return is_own() ? windows_[window].mean : 0.5 * kShares[window] * edge_points;
}

bool ClvTable::is_own() const {
  return std::ranges::all_of(windows_,
                             [](const ClvWindow& one) { return one.n >= kEnoughOfWindow; });
}

const ClvWindow* ClvTable::best() const {
  const ClvWindow* best = nullptr;
  for (const auto& window : windows_) {
    if (window.n >= kEnoughOfWindow && (!best || window.mean > best->mean)) best = &window;
  }
  return best;
}

std::string ClvTable::source() const {
  std::vector<std::int64_t> counts;
  for (const auto& window : windows_) counts.push_back(window.n);
  return is_own() ? fmt::format("own CLV, n {}", fmt::join(counts, " "))
                  : fmt::format("assumed CLV, n {} of {}", fmt::join(counts, " "), kEnoughOfWindow);
}

}  // namespace strategy
