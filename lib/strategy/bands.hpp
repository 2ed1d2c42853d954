#pragma once

#include <bets/top_pick.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace strategy {

// A band of confidence, half open, as calibrations have them (calibration::daily_bands); the
// last one has 1 in it.
struct Band {
  double from = 0;
  double below = 0;
};
Band band_of(double confidence);   // of one in [0, 1]
std::string to_string(Band band);  // "[0.70, 0.80)"

// How the picks of a band did; turnover and profit in millionths of a point.
struct Record {
  std::int64_t n = 0;  // without non-runners
  std::int64_t turnover = 0;
  std::int64_t profit = 0;

  std::optional<double> roi() const;  // profit / turnover; nothing of nothing
};
Record record_of(Band band, std::span<const bets::GradedPick> picks);

}  // namespace strategy
