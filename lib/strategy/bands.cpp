#include <calibration/bands.hpp>
#include <strategy/bands.hpp>

#include <fmt/format.h>

namespace strategy {

Band band_of(double confidence) {
  const auto bands = calibration::daily_bands();
  const auto [from, below] = bands[calibration::band_of(bands, confidence).value()];
  return {from, below};
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
