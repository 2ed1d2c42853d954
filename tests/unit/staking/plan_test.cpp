#include <base/error.hpp>
#include <staking/plan.hpp>

#include <gtest/gtest.h>

namespace {

using Method = staking::Plan::Method;

const Money kBankroll = Money::parse("1000");

// What is wanted of full Kelly of 20%, in units of currency.
double wanted(Method method, const staking::Evidence& evidence, double full_kelly = 0.2) {
  return staking::wanted_stake({.method = method}, kBankroll, full_kelly, evidence).stake / 100;
}

TEST(KellyMethods, FractionalIsAShareOfFullKelly) {
  EXPECT_DOUBLE_EQ(wanted(Method::fractional, {}), 50);
  EXPECT_EQ(wanted(Method::fractional, {}, 0), 0);
  EXPECT_EQ(wanted(Method::fractional, {}, -0.1), 0);
}

TEST(KellyMethods, UncertaintyTakesAway) {
  EXPECT_DOUBLE_EQ(wanted(Method::uncertainty, {.deviation = 0.0}), 50);
  EXPECT_DOUBLE_EQ(wanted(Method::uncertainty, {.deviation = 0.03}), 40);
  EXPECT_DOUBLE_EQ(wanted(Method::uncertainty, {.deviation = 0.1049}), 50 * (1 - 0.1049 / 0.15));
  EXPECT_EQ(wanted(Method::uncertainty, {.deviation = 0.1051}), 0);
  EXPECT_EQ(wanted(Method::uncertainty, {}), 0);  // not known is not certain
}

TEST(KellyMethods, DynamicGrowsWithTheEdgeAndFallsWithLosses) {
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.079}), 50);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.08}), 60);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.58 - 0.5}), 60);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.0999}), 60);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.10}), 80);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.10, .losing_run = 4}), 80);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.10, .losing_run = 5}), 40);
  EXPECT_DOUBLE_EQ(wanted(Method::dynamic, {.edge_points = 0.10}, 0.5), 100);  // 10% at most
}

TEST(KellyMethods, ClosingLineValueDecides) {
  EXPECT_DOUBLE_EQ(wanted(Method::clv, {}), 25);
  EXPECT_DOUBLE_EQ(wanted(Method::clv, {.clv = 0.02}), 50);
  EXPECT_DOUBLE_EQ(wanted(Method::clv, {.clv = 0.0199}), 25);
  EXPECT_DOUBLE_EQ(wanted(Method::clv, {.clv = 0.0}), 25);
  EXPECT_EQ(wanted(Method::clv, {.clv = -0.0001}), 0);
}

TEST(KellyMethods, EachStepIsWrittenDown) {
  const auto wanted = staking::wanted_stake({.method = Method::clv}, kBankroll, 0.2, {.clv = 0.01});
  ASSERT_EQ(wanted.steps.size(), 3U);
  EXPECT_EQ(wanted.steps[0].name, "full Kelly");
  EXPECT_EQ(wanted.steps[0].after, Money::parse("200"));
  EXPECT_EQ(wanted.steps[1].factor, 0.25);
  EXPECT_EQ(wanted.steps[2].before, Money::parse("50"));
  EXPECT_EQ(wanted.steps[2].after, Money::parse("25"));
}

TEST(KellyMethods, HaveNames) {
  EXPECT_EQ(staking::parse_method("dynamic"), Method::dynamic);
  EXPECT_THROW(staking::parse_method("full"), Error);
}

}  // namespace
