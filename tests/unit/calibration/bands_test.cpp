#include <calibration/bands.hpp>
#include <calibration/tags.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace {

using calibration::band_of;
using calibration::daily_bands;
using calibration::report_bands;
using std::chrono::days;
using std::chrono::sys_days;

std::string name(std::span<const calibration::Band> bands, double score) {
  const auto band = band_of(bands, score);
  return band ? to_string(bands[*band]) : "none";
}

TEST(Bands, CoverEveryScoreOnce) {
  for (int i = 0; i <= 10'000; ++i) {
    const auto score = i / 10'000.0;
    int daily = 0;
    for (const auto& band : daily_bands()) daily += band_of({&band, 1}, score) ? 1 : 0;
    ASSERT_EQ(daily, 1) << score;
    ASSERT_EQ(band_of(report_bands(), score).has_value(), score >= 0.8) << score;
  }
}

TEST(Bands, AreHalfOpen) {
  EXPECT_EQ(name(daily_bands(), 0), "[0.00,0.50)");
  EXPECT_EQ(name(daily_bands(), 0.5), "[0.50,0.60)");
  EXPECT_EQ(name(daily_bands(), 0.6), "[0.60,0.70)");
  EXPECT_EQ(name(daily_bands(), 0.7), "[0.70,0.80)");
  EXPECT_EQ(name(daily_bands(), 0.8), "[0.80,0.90)");
  EXPECT_EQ(name(daily_bands(), std::nextafter(0.9, 0)), "[0.80,0.90)");
  EXPECT_EQ(name(daily_bands(), 0.9), "[0.90,0.99)");
  EXPECT_EQ(name(daily_bands(), 0.99), "[0.99,1.00]");
  EXPECT_EQ(name(daily_bands(), 1), "[0.99,1.00]");
  EXPECT_EQ(name(report_bands(), 0.85), "[0.85,0.90)");
  EXPECT_EQ(name(report_bands(), 1), "[0.90,1.00]");
}

TEST(Bands, HaveNothingElse) {
  EXPECT_EQ(name(daily_bands(), -0.01), "none");
  EXPECT_EQ(name(daily_bands(), 1.01), "none");
  EXPECT_EQ(name(daily_bands(), std::nan("")), "none");
  EXPECT_EQ(name(report_bands(), 0.79), "none");
}

TEST(Bands, CountEachFigureOverWhatHasIt) {
  calibration::BandRecord record;
  record.add({.won = true, .placed = true, .win_profit = 2'000'000});
  record.add({.won = false, .placed = true, .win_profit = -1'000'000, .each_way_profit = 100'000});
  record.add({.won = false});
  EXPECT_EQ(record.tips, 3);
  EXPECT_EQ(record.wins, 1);
  EXPECT_EQ(record.with_terms, 2);
  EXPECT_EQ(record.places, 2);
  EXPECT_EQ(record.priced, 2);
  EXPECT_EQ(record.win_profit, 1'000'000);
  EXPECT_EQ(record.each_way, 1);
  EXPECT_EQ(record.each_way_profit, 100'000);
}

constexpr sys_days kToday{days{20'000}};

TEST(Tags, WeighDaysByTheirAge) {
  EXPECT_EQ(calibration::weight_of(days{-1}), 0);
  EXPECT_EQ(calibration::weight_of(days{0}), 1);
  EXPECT_EQ(calibration::weight_of(days{30}), 1);
  EXPECT_EQ(calibration::weight_of(days{31}), 0.5);
  EXPECT_EQ(calibration::weight_of(days{90}), 0.5);
  EXPECT_EQ(calibration::weight_of(days{91}), 0.1);
  EXPECT_EQ(calibration::weight_of(days{4000}), 0.1);
}

TEST(Tags, SumWhatTheirTipsDid) {
  const std::vector<calibration::TaggedTip> tips{
      {kToday - days{1}, {"Fresh", "In Form"}, true, 4, 1},
      {kToday - days{40}, {"Fresh", "Fresh"}, false, -1, 1},
      {kToday - days{200}, {"Fresh"}, true, 9, 1},
      {kToday - days{2}, {"Fresh"}, false, 0, 0},    // a non-runner
      {kToday + days{1}, {"Fresh"}, true, 100, 1}};  // not known yet
  const auto records = calibration::tag_records(tips, kToday);
  ASSERT_EQ(records.size(), 2U);
  const auto& fresh = records.at("Fresh");
  EXPECT_EQ(fresh.tips, 3);
  EXPECT_DOUBLE_EQ(fresh.weight, 1.6);
  EXPECT_DOUBLE_EQ(fresh.wins, 1.1);
  EXPECT_DOUBLE_EQ(fresh.profit, 4 - 0.5 + 0.9);
  EXPECT_DOUBLE_EQ(fresh.turnover, 1.6);
  EXPECT_EQ(records.at("In Form").tips, 1);
}

}  // namespace
