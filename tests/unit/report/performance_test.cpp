#include "records.hpp"

#include <report/performance.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace {

using bets::Outcome;

report::Performance performance_of(const std::vector<bets::Record>& bets) {
  report::Tally tally;
  tally.path().flow(Money::from_minor(100'000));
  for (const auto& bet : bets) {
    tally.add(std::vector{bet});
    if (bet.settled) tally.path().settle(bet.settled->entry.outcome, bet.settled->entry.profit);
  }
  return tally.performance();
}

// One of each outcome, 10.00 at 2.00 each.
std::vector<bets::Record> one_of_each() {
  std::vector<bets::Record> bets;
  std::int64_t id = 0;
  for (const auto outcome : {Outcome::win, Outcome::loss, Outcome::push, Outcome::half_win,
                             Outcome::half_loss, Outcome::void_bet}) {
    ++id;
    bets.push_back(settle_as(open_bet(id, id), outcome));
  }
  bets.push_back(open_bet(7, 7));
  return bets;
}

// The ROI of nothing is not its profit.
TEST(Performance, HasNoRatesOfNothing_M17) {
  const auto none = performance_of({});
  EXPECT_EQ(none.settled, 0);
  EXPECT_EQ(none.profit, Money{});
  EXPECT_FALSE(none.roi || none.roi_interval || none.win_rate || none.win_rate_interval ||
               none.average_odds || none.market || none.clv_mean || none.clv_positive ||
               none.max_drawdown || none.turnover);
  const auto voided = performance_of({settle_as(open_bet(1, 1), Outcome::void_bet)});
  EXPECT_EQ(voided.settled, 1);
  EXPECT_FALSE(voided.roi || voided.win_rate || voided.market);
}

TEST(Performance, CountsSettledAndOpenBetsApart) {
  const auto found = performance_of(one_of_each());
  EXPECT_EQ(found.settled, 6);
  EXPECT_EQ(found.open, 1);
  for (const auto count : found.outcomes) EXPECT_EQ(count, 1);
  EXPECT_EQ(found.staked, Money::parse("60"));
}

// odds-and-staking section 8: pushes and voids count nothing, half results half.
TEST(Performance, DividesByTheStakeInAction) {
  auto bets = one_of_each();
  bets[0] = settle_as(open_bet(1, 1, 300), Outcome::win);
  const auto found = performance_of(bets);
  EXPECT_EQ(found.profit, Money::parse("10"));
  EXPECT_EQ(*found.turnover, 3000);
  EXPECT_DOUBLE_EQ(*found.roi, 10.0 / 30);
}

// One definition of the win rate.
TEST(Performance, LeavesPushesOutOfTheWinRate_M6) {
  auto bets = one_of_each();
  bets.push_back(settle_as(open_bet(8, 8), Outcome::win));
  const auto found = performance_of(bets);
  EXPECT_DOUBLE_EQ(*found.win_rate, 2.5 / 4);
  const auto interval = *report::wilson(2.5, 4);
  EXPECT_DOUBLE_EQ(found.win_rate_interval->low, interval.low);
  EXPECT_DOUBLE_EQ(found.win_rate_interval->high, interval.high);
}

// These printed as 6.00 and 0.
TEST(Performance, KeepsTheDigitsOfARate_M2) {
  auto won = open_bet(1, 1, 10'691, 5000);
  won.staked_per = 5000;
  const auto plus = performance_of(
      {settle_as(won, Outcome::win), settle_as(open_bet(2, 2, 200, 5000), Outcome::loss)});
  EXPECT_DOUBLE_EQ(*plus.roi, 0.0691);
  const auto minus = performance_of({settle_as(open_bet(1, 1, 200, 4955), Outcome::win),
                                     settle_as(open_bet(2, 2, 200, 5045), Outcome::loss)});
  EXPECT_DOUBLE_EQ(*minus.roi, -0.009);
}

TEST(Performance, AddsUpExpectationAndClosingValue) {
  auto first = settle_as(open_bet(1, 1, 210), Outcome::win, 0.5);
  auto second = settle_as(open_bet(2, 2, 190, 3000), Outcome::loss, 0.5);
  auto third = settle_as(open_bet(3, 3), Outcome::loss);
  first.edge = 0.05;
  second.edge = 0.03;
  third.edge = 0;
  const auto found = performance_of({first, second, third});
  EXPECT_EQ(found.expected_profit, Money::parse("1.40"));
  EXPECT_DOUBLE_EQ(*found.average_odds, 2.0);
  EXPECT_EQ(found.clv_known, 2);
  EXPECT_NEAR(*found.clv_mean, 0, 1e-15);
  EXPECT_DOUBLE_EQ(*found.clv_positive, 0.5);
  EXPECT_EQ(found.by_close, 2);
  EXPECT_EQ(found.by_fair, 1);
}

TEST(Performance, IsTheSameWhateverTheOrderOfAnEventsBets) {
  std::mt19937_64 random{7};
  std::vector<bets::Record> event;
  for (int i = 0; i < 12; ++i) {
    event.push_back(settle_as(open_bet(i, 1, 150 + 10 * i, 1000 + i),
                              i % 3 == 0 ? Outcome::win : Outcome::loss, 0.4 + 0.01 * i));
  }
  const auto figures = [&] {
    report::Tally tally;
    tally.add(event);
    return tally.performance();
  };
  const auto first = figures();
  std::ranges::shuffle(event, random);
  const auto second = figures();
  EXPECT_EQ(first.profit, second.profit);
  EXPECT_EQ(first.roi, second.roi);
  EXPECT_EQ(first.market->p, second.market->p);
  EXPECT_EQ(first.expected_profit, second.expected_profit);
}

}  // namespace
