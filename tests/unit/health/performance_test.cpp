#include <health/performance.hpp>

#include <gtest/gtest.h>

#include <algorithm>

using namespace health;

namespace {

Finding find(const Record& record, std::string_view name) {
  const auto found = judge_performance(record);
  return *std::ranges::find(found, name, &Finding::name);
}

}  // namespace

TEST(Performance, OfTooFewBetsSaysNothing) {
  const auto found = find({.win_rate = {.n = 99, .value = 0.1}}, "win-rate");
  EXPECT_EQ(found.status, Status::ok);
  EXPECT_EQ(found.value, "10.0%, n 99: n too small");
  EXPECT_EQ(find({.roi = {.n = 99, .value = -0.9}}, "roi").status, Status::ok);
  EXPECT_EQ(find({}, "roi").value, "unknown, n 0: n too small");
}

TEST(Performance, HasItsAlarms) {
  EXPECT_EQ(find({.win_rate = {.n = 100, .value = 0.52}}, "win-rate").status, Status::ok);
  EXPECT_EQ(find({.win_rate = {.n = 100, .value = 0.519}}, "win-rate").status, Status::warning);
  EXPECT_EQ(find({.roi = {.n = 100, .value = 0.0}}, "roi").status, Status::ok);
  EXPECT_EQ(find({.roi = {.n = 100, .value = -0.009}}, "roi").status, Status::critical);
  EXPECT_EQ(find({.roi = {.n = 158, .value = 0.0691, .low = -0.08, .high = 0.22}}, "roi").value,
            "6.9% (-8.0% to 22.0%), n 158");
}

TEST(Performance, ADrawdownNeedsNoSample) {
  const auto at = [](double drawdown) { return find({.drawdown = drawdown}, "drawdown").status; };
  EXPECT_EQ(at(0.10), Status::ok);
  EXPECT_EQ(at(0.11), Status::warning);
  EXPECT_EQ(at(0.21), Status::critical);
}

TEST(Performance, ClvBelowZeroForThreeDaysIsAWarning) {
  const Day below{.clv = -0.1, .clv_known = 2};
  const Day above{.clv = 0.1, .clv_known = 2};
  const Day none{};
  Record record{.clv = {.n = 100, .value = 0.01}, .days = {above, below, below, none}};
  EXPECT_EQ(find(record, "clv").status, Status::ok);
  record.days.push_back(below);
  EXPECT_EQ(days_below_close(record.days), 3);
  EXPECT_EQ(find(record, "clv").status, Status::warning);
  record.clv.n = 99;
  EXPECT_EQ(find(record, "clv").status, Status::ok);
  record.days.push_back(above);
  EXPECT_EQ(days_below_close(record.days), 0);
}

TEST(Performance, SharpeIsOfDaysAndYearly) {
  // Returns of 1%, -1%, 3%: mean 1%, deviation 2%.
  const std::vector<Day> days = {{.profit = 1, .bankroll = 100},
                                 {.profit = -1, .bankroll = 100},
                                 {.profit = 3, .bankroll = 100}};
  EXPECT_NEAR(*sharpe(days), 0.5 * 19.1049732, 1e-6);
  EXPECT_FALSE(sharpe(std::span{days}.first(1)));
  EXPECT_FALSE(sharpe(std::vector<Day>(5, {.profit = 1, .bankroll = 100})));
  EXPECT_FALSE(sharpe(std::vector<Day>(2, {.profit = 1, .bankroll = 0})));

  Record record{.settled = 100, .days = days};
  EXPECT_EQ(find(record, "sharpe").status, Status::ok);
  record.days.push_back({.profit = -3, .bankroll = 100});
  EXPECT_EQ(find(record, "sharpe").status, Status::warning);
  record.settled = 99;
  EXPECT_EQ(find(record, "sharpe").status, Status::ok);
}
