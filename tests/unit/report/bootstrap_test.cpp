#include <report/bootstrap.hpp>

#include <gtest/gtest.h>

#include <cmath>

namespace {

report::Clusters record_of(int events, auto event_of) {
  report::Clusters record;
  for (int i = 0; i < events; ++i) record.add(event_of(i));
  return record;
}

report::Cluster at_evens(int i) {
  return {i % 2 == 0 ? 1.0 : -1.0, 1.0};
}

// Every fourth wins four times its stake; stakes differ.
report::Cluster long_shot(int i) {
  const double stake = 10 + i % 7;
  return {i % 4 == 0 ? 4 * stake : -stake, stake};
}

TEST(Bootstrap, NeedsThirtyEvents) {
  const auto few = report::bootstrap_interval(record_of(29, at_evens));
  EXPECT_FALSE(few);
  EXPECT_EQ(few.why_not().status, Status::unknown);
  EXPECT_TRUE(report::bootstrap_interval(record_of(30, at_evens)));
}

TEST(Bootstrap, DoesNotCountEventsWithoutAction) {
  auto record = record_of(29, at_evens);
  record.add({0, 0});
  EXPECT_EQ(record.events(), 29u);
  EXPECT_FALSE(report::bootstrap_interval(record));
}

TEST(Bootstrap, HasNoIntervalForEventsThatAreAlike) {
  EXPECT_FALSE(report::bootstrap_interval(record_of(100, [](int) {
    return report::Cluster{-1, 1};
  })));
}

// A mean of many: the interval of the central limit theorem, 1.96/sqrt(n).
TEST(Bootstrap, IsTheNormalIntervalOfManyEvents) {
  const auto found = *report::bootstrap_interval(record_of(1000, at_evens));
  EXPECT_NEAR(found.low, -1.96 / std::sqrt(1000), 0.003);
  EXPECT_NEAR(found.high, 1.96 / std::sqrt(1000), 0.003);
}

// Against three runs of 100,000 resamples with another generator and the formula
// written out anew: -0.3654, -0.3655, -0.3661 and 0.9960, 1.0039, 0.9981.
TEST(Bootstrap, CorrectsForBiasAndSkew) {
  const auto found = *report::bootstrap_interval(record_of(40, long_shot));
  EXPECT_NEAR(found.low, -0.3656, 0.02);
  EXPECT_NEAR(found.high, 0.9993, 0.03);
}

TEST(Bootstrap, IsTheSameEveryTime) {
  const auto once = *report::bootstrap_interval(record_of(60, long_shot));
  const auto again = *report::bootstrap_interval(record_of(60, long_shot));
  EXPECT_EQ(once.low, again.low);
  EXPECT_EQ(once.high, again.high);
}

TEST(Bootstrap, DealsManyEventsIntoTwoThousandClusters) {
  const auto record = record_of(50'000, long_shot);
  EXPECT_EQ(record.events(), 50'000u);
  ASSERT_EQ(record.all().size(), 2000u);
  report::Cluster sum;
  for (const auto& cluster : record.all()) {
    sum.numerator += cluster.numerator;
    sum.denominator += cluster.denominator;
  }
  report::Cluster expected;
  double squares = 0;
  for (int i = 0; i < 50'000; ++i) {
    expected.numerator += long_shot(i).numerator;
    expected.denominator += long_shot(i).denominator;
  }
  const auto rate = expected.numerator / expected.denominator;
  EXPECT_DOUBLE_EQ(sum.numerator, expected.numerator);
  EXPECT_DOUBLE_EQ(sum.denominator, expected.denominator);

  // The width of the ratio estimator, from all 50,000.
  for (int i = 0; i < 50'000; ++i) {
    squares += std::pow(long_shot(i).numerator - rate * long_shot(i).denominator, 2);
  }
  const auto width = 2 * 1.96 * std::sqrt(squares) / expected.denominator;
  const auto found = *report::bootstrap_interval(record);
  EXPECT_NEAR((found.high - found.low) / width, 1, 0.05);
}

}  // namespace
