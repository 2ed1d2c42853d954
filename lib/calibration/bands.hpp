#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace calibration {

// Of scores: from, and below; the last of a row has 1 in it.
struct Band {
  double from = 0;
  double below = 0;
};

// Each row covers its part of [0, 1] once.
std::span<const Band> daily_bands();   // 0 .50 .60 .70 .80 .90 .99 1
std::span<const Band> report_bands();  // .80 .85 .90 1

// Which of them a score is in; nothing for one that is in none, or no number.
std::optional<std::size_t> band_of(std::span<const Band> bands, double score);

std::string to_string(Band band);  // "[0.70,0.80)"; "[0.99,1.00]"

// Profits of tips are in millionths of a point.
inline constexpr std::int64_t kPoint = 1'000'000;

// A tip with its result: one point to win, and, each way, a half of it to be placed.
struct Tip {
  bool won = false;
  std::optional<bool> placed = {};                   // by the terms of its race
  std::optional<std::int64_t> win_profit = {};       // where there was a price
  std::optional<std::int64_t> each_way_profit = {};  // where it was 5.0 or more
};

// How the tips of a band did; each sum has its own n.
struct BandRecord {
  std::int64_t tips = 0;
  std::int64_t wins = 0;
  std::int64_t with_terms = 0;
  std::int64_t places = 0;
  std::int64_t priced = 0;
  std::int64_t win_profit = 0;
  std::int64_t each_way = 0;
  std::int64_t each_way_profit = 0;

  void add(const Tip& tip);
};

}  // namespace calibration
