#include <health/desk.hpp>
#include <health/feed.hpp>
#include <health/machine.hpp>
#include <health/upkeep.hpp>

#include <gtest/gtest.h>

using namespace health;
using namespace std::chrono_literals;

namespace {

const auto kNow = parse_utc("2026-03-21T00:00:00Z");  // 11 days before the month is over
const Limits kLimits;

Money pounds(const char* text) {
  return Money::parse(text);
}

}  // namespace

TEST(Disk, IsInBytesAndInodes) {
  const auto judged = [](std::int64_t bytes, std::int64_t inodes) {
    const auto found = judge_disk({bytes, inodes, 100}, kLimits);
    return std::pair{found[0].status, found[1].status};
  };
  EXPECT_EQ(judged(1'500'000'000'000, 5), std::pair(Status::ok, Status::ok));
  EXPECT_EQ(judged(9'999'999'999, 4), std::pair(Status::warning, Status::warning));
  EXPECT_EQ(judged(999'999'999, 100), std::pair(Status::critical, Status::ok));
  EXPECT_EQ(judge_disk({1, 0, 0}, kLimits)[1].status, Status::ok);
}

TEST(Tools, AreOfOneVersion) {
  const std::vector<Tool> tools = {{"a", "1", ""}, {"b", "2", ""}, {"c", "", "is missing"}};
  EXPECT_EQ(judge_tools(std::span{tools}.first(1), "1").status, Status::ok);
  const auto found = judge_tools(tools, "1");
  EXPECT_EQ(found.status, Status::critical);
  EXPECT_EQ(found.value, "b is 2, c is missing");
}

TEST(Sqlite, LosesCommitsUntilItIsMended) {
  for (const int version : {3'007'000, 3'040'001, 3'044'005, 3'045'000, 3'050'006, 3'051'002}) {
    EXPECT_TRUE(has_wal_reset_bug(version)) << version;
  }
  for (const int version : {3'006'023, 3'044'006, 3'050'007, 3'051'003, 3'052'000, 4'000'000}) {
    EXPECT_FALSE(has_wal_reset_bug(version)) << version;
  }
  EXPECT_EQ(judge_sqlite(3'051'003).value, "3.51.3");
  const auto found = judge_sqlite(3'040'001);
  EXPECT_EQ(found.status, Status::ok);
  EXPECT_EQ(found.value,
            "3.40.1 has the WAL-reset bug: these tools avoid it, another writer does not");
}

TEST(Wal, IsLarge) {
  EXPECT_EQ(judge_wal(64'000'000, kLimits).status, Status::ok);
  EXPECT_EQ(judge_wal(64'000'001, kLimits).status, Status::warning);
}

TEST(Clock, IsAheadOrBehind) {
  EXPECT_EQ(judge_clock(-30s, kLimits).status, Status::ok);
  EXPECT_EQ(judge_clock(-31s, kLimits).status, Status::warning);
  EXPECT_EQ(judge_clock(301s, kLimits).status, Status::critical);
}

TEST(Quotes, AreOldOnlyWhileEventsAreNear) {
  const auto judged = [](std::int64_t near, std::chrono::seconds late) {
    return judge_quotes({"p", near, kNow - 10h, kNow - late}, kNow, kLimits).status;
  };
  EXPECT_EQ(judged(0, 10h), Status::ok);
  EXPECT_EQ(judged(1, 1h), Status::ok);
  EXPECT_EQ(judged(1, 61min), Status::warning);
  EXPECT_EQ(judged(1, 6h + 1s), Status::critical);
}

TEST(Quotes, MayBeOldWhileTheScheduleRests) {
  EXPECT_EQ(judge_quotes({"p", 3, kNow - 10h, {}}, kNow, kLimits).status, Status::ok);
  EXPECT_EQ(judge_quotes({"p", 3, {}, {}}, kNow, kLimits).status, Status::ok);
}

TEST(Credits, RunOut) {
  const auto judged = [](std::int64_t left, std::int64_t spent, std::chrono::seconds over) {
    return judge_credits({"p", left, kNow, spent, over}, kNow, kLimits);
  };
  EXPECT_EQ(judged(500, 0, 0s).status, Status::ok);
  EXPECT_EQ(judged(99, 0, 0s).status, Status::warning);
  EXPECT_EQ(judged(1, 0, 0s).status, Status::warning);
  EXPECT_EQ(judged(0, 0, 0s).status, Status::critical);
  EXPECT_EQ(judged(-5, 0, 0s).status, Status::critical);
  // 70 in 7 days are 110 in the 11 days to come.
  EXPECT_EQ(judged(110, 70, 168h).status, Status::ok);
  EXPECT_EQ(judged(109, 70, 168h).status, Status::warning);
  EXPECT_EQ(judged(109, 70, 168h).value, "109 left, gone in 10 d");
  // A first hour is no rate.
  EXPECT_EQ(judged(110, 10, 1h).status, Status::ok);
}

TEST(Overtime, IsAskedOfWhomNobodyKnows) {
  EXPECT_EQ(judge_overtime({}, {}).status, Status::ok);
  const auto possible = judge_overtime({"soccer_fa_cup"}, {});
  EXPECT_EQ(possible.status, Status::ok);
  EXPECT_EQ(possible.value, "no score of regulation time yet: competitions.soccer_fa_cup.overtime");
  const auto both = judge_overtime({"soccer_fa_cup"}, {"Isthmian", "Ryman"});
  EXPECT_EQ(both.status, Status::warning);
  EXPECT_EQ(both.value,
            "not set: competitions.Isthmian.overtime, competitions.Ryman.overtime; no score of "
            "regulation time yet: competitions.soccer_fa_cup.overtime");
}

TEST(Unsettled, AreOld) {
  const auto judged = [](std::chrono::seconds age) {
    return judge_unsettled({1, kNow - age}, kNow, kLimits).status;
  };
  EXPECT_EQ(judge_unsettled({}, kNow, kLimits).status, Status::ok);
  EXPECT_EQ(judged(24h), Status::ok);
  EXPECT_EQ(judged(25h), Status::warning);
  EXPECT_EQ(judged(49h), Status::critical);
}

TEST(Activity, RestsForThreeGameDays) {
  EXPECT_EQ(judge_activity({0, 0, 2}).status, Status::ok);
  EXPECT_EQ(judge_activity({0, 0, 3}).status, Status::warning);
}

TEST(Exposure, IsAboveItsLimits) {
  Stakes stakes{.bankroll = pounds("100"),
                .cash = pounds("60"),
                .day = pounds("15"),
                .week = pounds("30"),
                .pending = pounds("40"),
                .max_day = Ratio{15, 100},
                .max_pending = Ratio{40, 100}};
  EXPECT_EQ(judge_stakes(stakes).status, Status::ok);
  stakes.max_week = Ratio{29, 100};
  const auto over_the_week = judge_stakes(stakes);
  EXPECT_EQ(over_the_week.status, Status::warning);
  EXPECT_EQ(over_the_week.value, "open 40.0%, today 15.0%, in 7 days 30.0% of 100.00");
  EXPECT_EQ(over_the_week.limit, "open 40%, a day 15%, a week 29%");
  stakes.max_week.reset();
  stakes.pending = pounds("40.01");
  EXPECT_EQ(judge_stakes(stakes).status, Status::warning);
  stakes.cash = pounds("-0.01");
  EXPECT_EQ(judge_stakes(stakes).status, Status::critical);
  EXPECT_EQ(judge_stakes({.bankroll = pounds("-1")}).status, Status::critical);
  EXPECT_EQ(judge_stakes({}).status, Status::ok);
}

TEST(Outbox, Waits) {
  const auto judged = [](std::chrono::seconds age) {
    return judge_outbox({1, kNow - age, 0}, kNow, kLimits)[0].status;
  };
  EXPECT_EQ(judge_outbox({}, kNow, kLimits)[0].status, Status::ok);
  EXPECT_EQ(judged(15min), Status::ok);
  EXPECT_EQ(judged(16min), Status::warning);
  EXPECT_EQ(judged(7h), Status::critical);
  EXPECT_EQ(judge_outbox({.dead = 1}, kNow, kLimits)[1].status, Status::warning);
}

TEST(Backups, AgeShrinkAndFail) {
  const auto find = [](const std::vector<Finding>& found, std::string_view name) {
    for (const auto& finding : found) {
      if (finding.name == name) return finding.status;
    }
    throw std::runtime_error{"no such finding"};
  };
  EXPECT_EQ(find(judge_backups({}, kNow, kLimits), "backup"), Status::warning);
  EXPECT_EQ(find(judge_backups({.store_fault = "page 7"}, kNow, kLimits), "store-proof"),
            Status::critical);

  Backups good{.oldest = kNow - 40h, .newest = kNow - 26h, .bytes = 80, .bytes_before = 100};
  for (const auto& finding : judge_backups(good, kNow, kLimits)) {
    EXPECT_EQ(finding.status, Status::ok) << finding.name;
  }
  auto bad = good;
  bad.newest = kNow - 27h;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup"), Status::warning);
  bad.newest = kNow - 51h;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup"), Status::critical);
  bad.bytes = 79;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-size"), Status::warning);
  bad.oldest = kNow - 9 * 24h;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-verify"), Status::warning);
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-drill"), Status::ok);
  bad.verified = kNow - 1h;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-verify"), Status::ok);
  bad.drilled = kNow - 36 * 24h;
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-drill"), Status::warning);
  bad.failed = {"deep (here): sha256 differs"};
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-checks"), Status::critical);
  std::swap(bad.failed, bad.superseded);
  EXPECT_EQ(find(judge_backups(bad, kNow, kLimits), "backup-checks"), Status::warning);
}
