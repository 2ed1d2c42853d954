#include <health/jobs.hpp>

#include <gtest/gtest.h>

using namespace health;
using namespace std::chrono_literals;

namespace {

const auto kLookedAt = parse_utc("2026-03-01T18:00:00Z");
const auto kDue = kLookedAt - 3h;

Status status(const Job& job, const Runs& runs) {
  return judge_job(job, runs, kLookedAt, {}).status;
}

}  // namespace

TEST(Job, IsNotLateBeforeItsTimeIsUp) {
  EXPECT_EQ(last_due_before(30min, kLookedAt, {}), kLookedAt - 45min);
}

TEST(Job, IsGoodWithASuccessSinceItWasDue) {
  const Job job{.name = "j", .due = kDue};
  EXPECT_EQ(status(job, {.success = kDue, .last = kDue}), Status::ok);
  EXPECT_EQ(status(job, {.success = kLookedAt - 1min, .last = kLookedAt - 1min}), Status::ok);
  EXPECT_EQ(status({.name = "j"}, {}), Status::ok);
}

TEST(Job, ThatIsMissedIsCriticalInTheCore) {
  EXPECT_EQ(status({.name = "j", .due = kDue}, {}), Status::warning);
  EXPECT_EQ(status({.name = "j", .is_core = true, .due = kDue}, {}), Status::critical);
  EXPECT_EQ(judge_job({.name = "j", .due = kDue}, {}, kLookedAt, {}).value,
            "missed the run due 2026-03-01T15:00:00Z");
}

TEST(Job, ThatKeepsFailingIsCritical) {
  const auto failing = [](std::int64_t times, bool is_core) {
    return status({.name = "j", .is_core = is_core, .due = kDue},
                  {.success = kDue - 1h, .last = kDue, .last_state = "failed", .failures = times});
  };
  EXPECT_EQ(failing(1, false), Status::warning);
  EXPECT_EQ(failing(2, false), Status::warning);
  EXPECT_EQ(failing(3, false), Status::critical);
  EXPECT_EQ(failing(1, true), Status::warning);
  EXPECT_EQ(failing(2, true), Status::critical);
}

TEST(Job, ThatFailedBeforeAndIsMissedNowIsBoth) {
  const auto found =
      judge_job({.name = "j", .is_core = true, .due = kDue},
                {.success = kDue - 9h, .last = kDue - 5h, .last_state = "timeout", .failures = 1},
                kLookedAt, {});
  EXPECT_EQ(found.status, Status::critical);
  EXPECT_EQ(found.value, "last run timeout; missed the run due 2026-03-01T15:00:00Z");
}

TEST(Job, RunsTooLong) {
  const auto running = [](std::chrono::seconds since) {
    return status(
        {.name = "j", .may_take = 30min},
        {.success = kLookedAt - since, .last = kLookedAt - since, .running = kLookedAt - since});
  };
  EXPECT_EQ(running(45min), Status::ok);
  EXPECT_EQ(running(46min), Status::warning);
}

TEST(Job, ThatIsOnItsWayIsNotLate) {
  const Job job{.name = "j", .is_core = true, .due = kDue, .may_take = 30min};
  const auto status_of = [&](UtcTime since) {
    return status(job, {.success = kDue - 24h, .last = since, .running = since});
  };
  EXPECT_EQ(status_of(kLookedAt - 20min), Status::ok);
  EXPECT_EQ(status_of(kLookedAt - 46min), Status::critical);
  EXPECT_EQ(status_of(kDue - 1min), Status::critical);
}

TEST(Job, ThatTheMachineCutOffIsLost) {
  const auto found = judge_job({.name = "j"}, {.cut_off = 1}, kLookedAt, {});
  EXPECT_EQ(found.status, Status::warning);
  EXPECT_EQ(found.value, "a run was lost when the machine went down");
}

TEST(Job, IsSkippedOrLost) {
  EXPECT_EQ(status({.name = "j"}, {.skips = 2}), Status::ok);
  EXPECT_EQ(status({.name = "j"}, {.skips = 3}), Status::warning);
  EXPECT_EQ(status({.name = "j"}, {.lost = 1}), Status::warning);
}

TEST(Failures, AreManyAboveTen) {
  EXPECT_EQ(judge_failures({.day = 10}).status, Status::ok);
  EXPECT_EQ(judge_failures({.day = 11}).status, Status::warning);
}

TEST(Cron, IsDeadWhenNothingRan) {
  EXPECT_EQ(judge_cron({}, {}).status, Status::ok);
  EXPECT_EQ(judge_cron({}, kDue).status, Status::critical);
  EXPECT_EQ(judge_cron(kDue - 1s, kDue).status, Status::critical);
  EXPECT_EQ(judge_cron(kDue, kDue).status, Status::ok);
}
