#include <calibration/bands.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace calibration {

namespace {

constexpr std::array<Band, 7> kDaily = {
    {{0, 0.5}, {0.5, 0.6}, {0.6, 0.7}, {0.7, 0.8}, {0.8, 0.9}, {0.9, 0.99}, {0.99, 1}}};
constexpr std::array<Band, 3> kReport = {{{0.8, 0.85}, {0.85, 0.9}, {0.9, 1}}};

bool is_in(Band band, double score) {
  return score >= band.from && (score < band.below || (band.below == 1 && score == 1));
}

}  // namespace

std::span<const Band> daily_bands() {
  return kDaily;
}

std::span<const Band> report_bands() {
  return kReport;
}

std::optional<std::size_t> band_of(std::span<const Band> bands, double score) {
  const auto found = std::ranges::find_if(bands, [&](Band band) { return is_in(band, score); });
  if (found == bands.end()) return std::nullopt;
  return static_cast<std::size_t>(found - bands.begin());
}

std::string to_string(Band band) {
  return fmt::format("[{:.2f},{:.2f}{}", band.from, band.below, band.below == 1 ? ']' : ')');
}

void BandRecord::add(const Tip& tip) {
  ++tips;
  wins += tip.won ? 1 : 0;
  if (tip.placed) {
    ++with_terms;
    places += *tip.placed ? 1 : 0;
  }
  if (tip.win_profit) {
    ++priced;
    win_profit += *tip.win_profit;
  }
  if (tip.each_way_profit) {
    ++each_way;
    each_way_profit += *tip.each_way_profit;
  }
}

}  // namespace calibration
