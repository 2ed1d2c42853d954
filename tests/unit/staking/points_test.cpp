#include <staking/points.hpp>

#include <gtest/gtest.h>

namespace {

TEST(Points, ByConfidenceBeginAboveSeventyPercent) {
  EXPECT_DOUBLE_EQ(staking::points_by_confidence(0.70), 0);
  EXPECT_NEAR(staking::points_by_confidence(0.91), 2.1, 1e-12);
  EXPECT_DOUBLE_EQ(staking::points_by_confidence(0.20), 0);
}

TEST(Points, ByValueAreWhatConfidenceTimesPriceIsAboveOne) {
  EXPECT_NEAR(staking::points_by_value(0.85, 10), 7.5, 1e-12);
  EXPECT_DOUBLE_EQ(staking::points_by_value(0.2, 4), 0);
}

}  // namespace
