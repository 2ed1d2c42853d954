#include <report/scores.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace report {
namespace {

TEST(RankedProbabilityScore, MatchesThePublishedChecks) {
  EXPECT_NEAR(*ranked_probability_score(std::vector<Forecast>{{{0.8, 0.1, 0.1}, 0}}), 0.025, 1e-15);
  EXPECT_NEAR(*ranked_probability_score(std::vector<Forecast>{{{0.45, 0.27, 0.28}, 1}}), 0.14045,
              1e-15);
}

TEST(Brier, RunsToTwoWithSeveralResultsAndToOneWithTwo) {
  EXPECT_EQ(*brier(std::vector<Forecast>{{{0, 1, 0}, 0}}), 2);
  EXPECT_EQ(*brier(std::vector<Call>{{0, true}}), 1);
}

TEST(LogLoss, IsUnboundedForAnImpossibleResultThatHappened) {
  EXPECT_EQ(log_loss(std::vector<Call>{{0, true}}).why_not().status, Status::unbounded);
  EXPECT_NEAR(*log_loss(std::vector<Call>{{0.5, true}, {0.5, false}}), std::log(2), 1e-15);
}

TEST(Calibration, PutsAProbabilityOfOneInTheLastBin) {
  const auto found = calibration(std::vector<Call>{{1.0, true}, {0.2, false}}, 5);
  EXPECT_NEAR(found->expected_error, 0.1, 1e-15);
  EXPECT_FALSE(found->worst_error);
}

TEST(Auc, CountsTiesAsHalf) {
  EXPECT_EQ(*auc(std::vector<Call>{{0.5, true}, {0.5, false}}), 0.5);
  EXPECT_EQ(*auc(std::vector<Call>{{0.9, true}, {0.5, false}, {0.7, true}}), 1);
  EXPECT_EQ(auc(std::vector<Call>{{0.9, true}}).why_not().status, Status::none);
}

}  // namespace
}  // namespace report
