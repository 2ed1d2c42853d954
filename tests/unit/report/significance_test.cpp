#include <report/significance.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace report {
namespace {

// 150 bets at 1.91 with 84 wins.
TEST(Significance, ProvesNothingFrom150Bets) {
  const auto t = t_of_yield(84 * 1.91 / 150 - 1, 1.91, 150);
  EXPECT_NEAR(*t, 0.90, 0.005);
  EXPECT_NEAR(student_upper_tail(*t, 149), 0.185, 0.0005);
  EXPECT_NEAR(*binomial_upper_tail(84, 150, 1 / 1.91), 0.209, 0.0005);
}

TEST(StudentUpperTail, IsExactWhereThereIsAClosedForm) {
  EXPECT_NEAR(student_upper_tail(1, 1), 0.25, 1e-14);
  EXPECT_NEAR(student_upper_tail(-1, 1), 0.75, 1e-14);
  EXPECT_NEAR(student_upper_tail(std::sqrt(2), 2), 0.5 * (1 - std::sqrt(0.5)), 1e-14);
  EXPECT_NEAR(student_upper_tail(0, 149), 0.5, 1e-14);
  EXPECT_NEAR(student_upper_tail(1.96, 1e7), upper_tail(1.96), 1e-7);
}

TEST(Wilson, GivesTheIntervalOf84In150) {
  const auto interval = wilson(84, 150);
  EXPECT_NEAR(interval->low, 0.480, 0.0005);
  EXPECT_NEAR(interval->high, 0.637, 0.0005);
  EXPECT_NEAR(wilson(0, 10)->low, 0, 1e-12);
  EXPECT_FALSE(wilson(0, 0));
}

TEST(BinomialUpperTail, IsExactWhereItCanBeCounted) {
  EXPECT_NEAR(*binomial_upper_tail(7, 10, 0.5), 176.0 / 1024, 1e-15);
  EXPECT_NEAR(*binomial_upper_tail(0, 10, 0.3), 1, 1e-15);
  EXPECT_NEAR(*binomial_upper_tail(10, 10, 0.5), 1.0 / 1024, 1e-18);
  EXPECT_NEAR(*binomial_upper_tail(50'001, 100'001, 0.5), 0.5, 1e-11);
}

TEST(BetsNeeded, MatchesThePublishedTable) {
  const auto p0 = 110.0 / 210;
  EXPECT_NEAR(*bets_needed(p0, 0.55, 0.05, 0.8, true), 2847, 0.5);
  EXPECT_NEAR(*bets_needed(p0, 0.54, 0.05, 0.8, true), 7459, 0.5);
  EXPECT_NEAR(*bets_needed(p0, 0.53, 0.05, 0.8, true), 51067, 0.5);
  EXPECT_EQ(bets_needed(p0, 0.5, 0.05, 0.8, true).why_not().status, Status::none);
}

std::vector<Draw> fair_bets(int n, std::int64_t step) {
  std::vector<Draw> events;
  std::int64_t win = 100;
  for (int i = 0; i < n; ++i, win += step) events.push_back({{0.5, win}, {0.5, -win}});
  return events;
}

TEST(PValue, CountsTenFairBetsWithSevenWon) {
  const auto answer = p_value(fair_bets(10, 0), 400);
  EXPECT_NEAR(answer.p, 0.172, 0.0005);
  EXPECT_EQ(answer.how, How::exact);
}

TEST(PValue, IsReproducibleAndNeverZeroWhenDrawn) {
  const auto events = fair_bets(60, 7919);
  const auto answer = p_value(events, 1'000'000'000);
  EXPECT_EQ(answer.how, How::simulated);
  EXPECT_GT(answer.p, 0);
  EXPECT_EQ(p_value(events, 0).p, p_value(events, 0).p);
  EXPECT_NEAR(p_value(events, 1).p, 0.5, 0.01);
}

TEST(PValue, AgreesWithItsNormalApproximation) {
  const auto many = fair_bets(2500, 7919);
  const auto answer = p_value(many, 0);
  EXPECT_EQ(answer.how, How::normal);
  EXPECT_NEAR(answer.p, 0.5, 1e-12);
}

}  // namespace
}  // namespace report
