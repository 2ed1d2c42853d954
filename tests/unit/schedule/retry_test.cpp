#include <schedule/retry.hpp>

#include <gtest/gtest.h>

namespace {

using std::chrono::milliseconds;

TEST(Retry, OnlyOfWhatMayEndBetter) {
  for (const int exit : {1, 2, 74, 75, 125, 137, 143})
    EXPECT_TRUE(schedule::may_pass(exit)) << exit;
  for (const int exit : {64, 65, 66, 67, 69, 70, 77, 78, 124, 126, 127}) {
    EXPECT_FALSE(schedule::may_pass(exit)) << exit;
  }
}

TEST(Retry, WaitsARandomShareOfATimeThatDoubles) {
  const schedule::Retries retries{
      .most = 9, .first_wait = milliseconds{1'000}, .longest_wait = milliseconds{5'000}};
  EXPECT_EQ(schedule::wait_before(1, retries, 0.0), milliseconds{0});
  EXPECT_EQ(schedule::wait_before(1, retries, 0.5), milliseconds{500});
  EXPECT_EQ(schedule::wait_before(2, retries, 0.5), milliseconds{1'000});
  EXPECT_EQ(schedule::wait_before(3, retries, 0.999), milliseconds{3'996});
  EXPECT_EQ(schedule::wait_before(4, retries, 0.5), milliseconds{2'500});
  EXPECT_EQ(schedule::wait_before(1'000, retries, 0.5), milliseconds{2'500});
}

}  // namespace
