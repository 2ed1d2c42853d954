#include <strategy/bands.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace strategy {

namespace {

constexpr std::array kMarks = {0.0, 0.50, 0.60, 0.70, 0.80, 0.90, 0.99};

}  // namespace

Band band_of(double confidence) {
  const auto above = std::ranges::upper_bound(kMarks, confidence);
  const auto from = above == kMarks.begin() ? kMarks.front() : *(above - 1);
  return {from, above == kMarks.end() ? 1 : *above};
}

std::string to_string(Band band) {
  return fmt::format("[{:.2f}, {:.2f}{}", band.from, band.below, band.below < 1 ? ')' : ']');
}

std::optional<double> Record::roi() const {
  if (turnover == 0) return std::nullopt;
  return static_cast<double>(profit) / static_cast<double>(turnover);
}

Record record_of(Band band, std::span<const bets::GradedPick> picks) {
  Record record;
  for (const auto& pick : picks) {
    if (pick.turnover == 0 || band_of(pick.confidence).from != band.from) continue;
    ++record.n;
    record.turnover += pick.turnover;
    record.profit += pick.profit;
  }
  return record;
}

}  // namespace strategy
