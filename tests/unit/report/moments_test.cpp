#include <report/moments.hpp>

#include <gtest/gtest.h>

using report::Pairs;
using report::Sample;

TEST(Sample, HasMeanDeviationAndWhatIsAbove) {
  Sample sample{0.5};
  EXPECT_FALSE(sample.mean());
  EXPECT_FALSE(sample.above());
  sample.add(0.5);
  EXPECT_DOUBLE_EQ(*sample.mean(), 0.5);
  EXPECT_FALSE(sample.deviation());
  EXPECT_DOUBLE_EQ(*sample.above(), 0);  // no more than it
  sample.add(1.5);
  sample.add(4);
  EXPECT_DOUBLE_EQ(*sample.mean(), 2);
  EXPECT_DOUBLE_EQ(*sample.deviation(), 1.8027756377319946);
  EXPECT_DOUBLE_EQ(*sample.above(), 2.0 / 3);
  EXPECT_EQ(sample.n(), 3);
}

// Anscombe's first quartet (1973), whose r is known, but for its last pair.
TEST(Pairs, AreCorrelatedFromTenOn) {
  Pairs pairs;
  constexpr double x[] = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7};
  constexpr double y[] = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82};
  for (int i = 0; i < 9; ++i) pairs.add(x[i], y[i]);
  EXPECT_FALSE(pairs.correlation());
  pairs.add(x[9], y[9]);
  pairs.add(5, 5.68);
  EXPECT_EQ(pairs.n(), 11);
  EXPECT_NEAR(pairs.correlation()->r, 0.81642051634484, 1e-13);
  EXPECT_NEAR(pairs.correlation()->p, 0.00216962887308, 1e-13);
}

TEST(Pairs, LoseNoDigitsToWhatTheyHaveInCommon) {
  Pairs near;
  Pairs far;
  for (int i = 0; i < 12; ++i) {
    const double y = i % 3;
    near.add(i, y);
    far.add(1e9 + i, 1e9 + y);
  }
  EXPECT_NEAR(far.correlation()->r, near.correlation()->r, 1e-6);
}

TEST(Pairs, AreNotCorrelatedWithWhatNeverChanges) {
  Pairs pairs;
  for (int i = 0; i < 12; ++i) pairs.add(i, 0.25);
  EXPECT_FALSE(pairs.correlation());
}

TEST(Pairs, OnALineAreCertain) {
  Pairs pairs;
  for (int i = 0; i < 16; ++i) pairs.add(i, -2 * i);
  EXPECT_DOUBLE_EQ(pairs.correlation()->r, -1);
  EXPECT_LT(pairs.correlation()->p, 1e-9);
}
