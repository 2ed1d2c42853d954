#include <report/cash_flow.hpp>

#include <gtest/gtest.h>

namespace report {
namespace {

TEST(MoneyWeightedReturn, GrowsTheFlowsToTheEndValue) {
  EXPECT_NEAR(*money_weighted_return(std::vector<Flow>{{0, 100}}, 110, 91), 0.466, 0.0005);
  EXPECT_NEAR(*money_weighted_return(std::vector<Flow>{{0, 160}}, 155, 92), -0.1184, 0.00005);
  EXPECT_NEAR(*money_weighted_return(std::vector<Flow>{{0, 100}, {181, 100}, {273, -50}}, 155, 365),
              0.0364, 0.00005);
}

TEST(MoneyWeightedReturn, IsNoneWithoutASignChange) {
  const auto answer = money_weighted_return(std::vector<Flow>{{0, 100}}, -10, 91);
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.why_not().status, Status::none);
}

TEST(TimeWeightedReturn, MultipliesTheSubperiods) {
  EXPECT_NEAR(*time_weighted_return(std::vector<Subperiod>{{100, 110}, {210, 189}}), -0.01, 1e-12);
  EXPECT_NEAR(annualised(0.12, 365), 0.1201, 0.00005);
  EXPECT_FALSE(time_weighted_return(std::vector<Subperiod>{{0, 110}}));
}

}  // namespace
}  // namespace report
