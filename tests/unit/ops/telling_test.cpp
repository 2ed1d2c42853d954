#include <ops/telling.hpp>

#include <gtest/gtest.h>

namespace {

using ops::Past;
using ops::Tell;

const UtcTime kNoon = parse_utc("2026-03-01T12:00:00Z");

UtcTime at(int hours) {
  return kNoon + std::chrono::hours{hours};
}

Past ok(int hours, bool told = false) {
  return {.is_ok = true, .trouble = "", .at = at(hours), .was_told = told};
}

Past bad(int hours, bool told, const char* trouble = "failed 1 ") {
  return {.is_ok = false, .trouble = trouble, .at = at(hours), .was_told = told};
}

TEST(Telling, OfTheFirstFailureAndThenEverySixHours) {
  EXPECT_EQ(ops::decide(bad(0, false), {}).tell, Tell::failure);
  EXPECT_EQ(ops::decide(bad(1, false), {bad(0, true), ok(-1)}).tell, Tell::nothing);
  EXPECT_EQ(ops::decide(bad(6, false), {bad(5, false), bad(0, true)}).tell, Tell::still_failing);
  EXPECT_EQ(ops::decide(bad(7, false), {bad(6, true), bad(0, true)}).tell, Tell::nothing);
}

TEST(Telling, OfAFailureOfAnotherKind) {
  const auto telling = ops::decide(bad(1, false, "timeout 124 "), {bad(0, true), ok(-1)});
  EXPECT_EQ(telling.tell, Tell::another_failure);
  EXPECT_EQ(telling.failures, 2);
  EXPECT_EQ(telling.since, at(0));
}

TEST(Telling, OfARecoveryOnce) {
  const auto telling = ops::decide(ok(3), {bad(2, false), bad(1, true), ok(0), bad(-1, true)});
  EXPECT_EQ(telling.tell, Tell::recovery);
  EXPECT_EQ(telling.failures, 2);
  EXPECT_EQ(telling.since, at(1));
  EXPECT_EQ(ops::decide(ok(3), {ok(2, true), bad(1, true)}).tell, Tell::nothing);
  EXPECT_EQ(ops::decide(ok(4), {ok(3), ok(2, true), bad(1, true)}).tell, Tell::nothing);
  EXPECT_EQ(ops::decide(ok(3), {}).tell, Tell::nothing);
}

TEST(Telling, OfAFailureThatNobodyCouldBeToldOfAgain) {
  EXPECT_EQ(ops::decide(bad(1, false), {bad(0, false)}).tell, Tell::failure);
  EXPECT_EQ(ops::decide(ok(1), {bad(0, false)}).tell, Tell::recovery);
  const auto telling = ops::decide(ok(3), {ok(2), bad(1, false), bad(0, false), ok(-1)});
  EXPECT_EQ(telling.tell, Tell::recovery);
  EXPECT_EQ(telling.failures, 2);
  EXPECT_EQ(telling.since, at(0));
}

TEST(Telling, NumbersDoNotMakeAnotherFailure) {
  EXPECT_EQ(ops::kind_of_trouble("failed", 75, "a\nno answer after 1723 ms at 10:31"),
            ops::kind_of_trouble("failed", 75, "b\nno answer after 88 ms at 9:05"));
  EXPECT_NE(ops::kind_of_trouble("failed", 75, "no answer"),
            ops::kind_of_trouble("failed", 65, "no answer"));
  EXPECT_NE(ops::kind_of_trouble("failed", 1, "no answer"),
            ops::kind_of_trouble("failed", 1, "no such file"));
}

}  // namespace
