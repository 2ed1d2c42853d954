#include <health/performance.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

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
  EXPECT_NEAR(*sharpe(days).value, 0.5 * 19.1049732, 1e-6);
  EXPECT_EQ(sharpe(days).n, 3);
  EXPECT_FALSE(sharpe(std::span{days}.first(1)).value);
  EXPECT_FALSE(sharpe(std::vector<Day>(5, {.profit = 1, .bankroll = 100})).value);
  EXPECT_FALSE(sharpe(std::vector<Day>(2, {.profit = 1, .bankroll = 0})).value);
}

std::vector<Day> many(const std::vector<Day>& days, std::size_t n) {
  std::vector<Day> all;
  while (all.size() < n) all.push_back(days[all.size() % days.size()]);
  return all;
}

// Lo (2002): 0.5 a day of 300 days has an error of sqrt(1.125/300).
TEST(Performance, SharpeHasAnInterval) {
  const auto rate = sharpe(many({{.profit = 1, .bankroll = 100},
                                 {.profit = -1, .bankroll = 100},
                                 {.profit = 3, .bankroll = 100}},
                                300));
  const auto ratio = *rate.value / std::sqrt(365.0);
  const auto error = std::sqrt((1 + ratio * ratio / 2) / 300);
  EXPECT_NEAR((*rate.high - *rate.low) / std::sqrt(365.0), 2 * 1.959964 * error, 1e-6);
}

TEST(Performance, SharpeBelowAHalfIsAWarningOfAHundredDays) {
  const Day won{.profit = 1, .bankroll = 100};
  const Day lost{.profit = -1, .bankroll = 100};
  EXPECT_EQ(find({.days = many({won, lost}, 100)}, "sharpe").status, Status::warning);
  EXPECT_EQ(find({.days = many({won, lost}, 99)}, "sharpe").status, Status::ok);
  EXPECT_EQ(find({.days = many({won, won, lost}, 100)}, "sharpe").status, Status::ok);
}

TEST(Targets, HaveALightEach) {
  const auto light = [](const Record& record, std::string_view name) {
    const auto all = against_targets(record);
    return std::ranges::find(all, name, [](const Standard& one) { return one.target.name; })->light;
  };
  EXPECT_EQ(light({.roi = {.n = 99, .value = -1}}, "roi"), Light::too_small);
  EXPECT_EQ(light({.roi = {.n = 100, .value = -0.001}}, "roi"), Light::red);
  EXPECT_EQ(light({.roi = {.n = 100, .value = 0.001}}, "roi"), Light::green);
  EXPECT_EQ(light({.win_rate = {.n = 100, .value = 0.519}}, "win_rate"), Light::yellow);
  EXPECT_EQ(light({.win_rate = {.n = 100, .value = 0.52}}, "win_rate"), Light::green);
  EXPECT_EQ(light({.max_drawdown = 0.101}, "max_drawdown"), Light::yellow);
  EXPECT_EQ(light({.max_drawdown = 0.201}, "max_drawdown"), Light::red);
  EXPECT_EQ(light({}, "max_drawdown"), Light::too_small);
  EXPECT_EQ(light({}, "sharpe"), Light::too_small);
  const std::vector<Day> below(3, {.clv = -0.1, .clv_known = 2});
  EXPECT_EQ(light({.clv = {.n = 100, .value = 0.01}, .days = below}, "clv"), Light::yellow);
  EXPECT_EQ(light({.clv = {.n = 100, .value = 0.01}}, "clv"), Light::green);
}
