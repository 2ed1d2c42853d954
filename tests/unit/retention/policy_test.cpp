#include <retention/policy.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <random>
#include <set>

namespace {

using retention::Policy;

std::vector<UtcTime> history(std::mt19937& random) {
  constexpr std::array<std::int64_t, 7> kSteps = {600, 3600, 7200, 86399, 86400, 604800, 1728000};
  std::vector<UtcTime> times;
  auto time = parse_utc("2026-11-02T06:00:00Z");
  for (auto count = random() % 60; count > 0; --count) {
    times.push_back(time);
    time -= std::chrono::seconds{kSteps[random() % kSteps.size()] +
                                 static_cast<std::int64_t>(random() % 1000)};
  }
  return times;
}

Policy policy(std::mt19937& random) {
  const auto count = [&] {
    return random() % 2 == 0 ? 0 : static_cast<std::int64_t>(random() % 12);
  };
  return {.last = count(),
          .hourly = count(),
          .daily = count(),
          .weekly = count(),
          .monthly = count(),
          .yearly = 1 + count()};
}

// By the definition: of the newest `count` periods that have any, the newest of each.
std::set<UtcTime> newest_of_periods(const std::vector<UtcTime>& times, std::int64_t count,
                                    const std::function<std::string(UtcTime)>& period) {
  std::map<std::string, UtcTime> newest;
  for (const auto time : times) {
    const auto [found, is_new] = newest.try_emplace(period(time), time);
    if (!is_new) found->second = std::max(found->second, time);
  }
  std::vector<UtcTime> kept;
  for (const auto& [name, time] : newest) kept.push_back(time);
  std::ranges::sort(kept, std::greater{});
  if (kept.size() > static_cast<std::size_t>(count)) kept.resize(static_cast<std::size_t>(count));
  return {kept.begin(), kept.end()};
}

TEST(Policy, KeepsTheNewestOfEachPeriod) {
  std::mt19937 random{5};
  const Zone zone{"America/New_York"};
  for (int i = 0; i < 2000; ++i) {
    const auto times = history(random);
    const auto rules = policy(random);
    std::set<UtcTime> expected;
    const auto add = [&](std::int64_t count, const std::function<std::string(UtcTime)>& period) {
      expected.merge(newest_of_periods(times, count, period));
    };
    add(rules.last, [](UtcTime time) { return std::to_string(to_unix(time)); });
    add(rules.hourly, [&](UtcTime time) { return zone.format(time).substr(0, 13); });
    add(rules.daily, [&](UtcTime time) { return format_date(zone.local_day(time)); });
    add(rules.weekly, [&](UtcTime time) {  // 1970-01-05 was a Monday
      return std::to_string((zone.local_day(time).time_since_epoch().count() + 3) / 7);
    });
    add(rules.monthly, [&](UtcTime time) { return zone.format(time).substr(0, 7); });
    add(rules.yearly, [&](UtcTime time) { return zone.format(time).substr(0, 4); });
    std::set<UtcTime> kept;
    const auto reasons = retention::reasons_to_keep(times, rules, zone);
    for (std::size_t n = 0; n < times.size(); ++n) {
      if (!reasons[n].empty()) kept.insert(times[n]);
    }
    ASSERT_EQ(kept, expected) << "history " << i;
  }
}

TEST(Policy, KeepsAllWithoutRules) {
  const std::vector<UtcTime> times = {parse_utc("2026-03-02T00:00:00Z"),
                                      parse_utc("2026-03-01T00:00:00Z")};
  const auto reasons = retention::reasons_to_keep(
      times, {.daily = 0, .weekly = 0, .monthly = 0, .yearly = 0}, Zone{"UTC"});
  EXPECT_FALSE(reasons[0].empty());
  EXPECT_FALSE(reasons[1].empty());
}

class Plan : public testing::Test {
 protected:
  void add(const char* name, const char* time, bool verified = true) {
    copies_.push_back({name, parse_utc(time), verified});
  }
  // The names that would be deleted; "!" before them when that is refused.
  std::string deleted(const char* now, bool force = false) {
    const auto made = retention::plan(copies_, policy_, Zone{"UTC"}, parse_utc(now), force);
    std::string names = made.refused.empty() ? "" : "!";
    for (const auto& verdict : made.verdicts) {
      if (!verdict.keep) names += verdict.copy.name;
    }
    return names;
  }

  Policy policy_{.daily = 3, .weekly = 0, .monthly = 0, .yearly = 0, .least = 2};
  std::vector<retention::Copy> copies_;
};

TEST_F(Plan, DeletesWhatNoRuleKeeps) {
  for (const auto* name : {"1", "2", "3", "4"}) {
    add(name, fmt::format("2026-03-0{}T06:00:00Z", name).c_str());
  }
  EXPECT_EQ(deleted("2026-03-04T07:00:00Z"), "1");
}

TEST_F(Plan, CountsAndDeletesOnlyWhatIsVerified) {
  add("1", "2026-03-01T06:00:00Z", false);
  add("2", "2026-03-02T06:00:00Z");
  add("3", "2026-03-03T06:00:00Z");
  add("4", "2026-03-04T06:00:00Z", false);
  add("5", "2026-03-05T06:00:00Z");
  EXPECT_EQ(deleted("2026-03-05T07:00:00Z"), "");
}

TEST_F(Plan, KeepsTheNewestFew) {
  policy_.daily = 1;
  policy_.least = 3;
  for (const auto* name : {"1", "2", "3", "4", "5"}) {
    add(name, fmt::format("2026-03-05T0{}:00:00Z", name).c_str());
  }
  EXPECT_EQ(deleted("2026-03-05T07:00:00Z"), "21");
}

TEST_F(Plan, LeavesTheFutureAlone) {
  policy_.daily = 1;
  add("1", "2026-03-01T06:00:00Z");
  add("2", "2026-03-02T06:00:00Z");
  add("3", "2026-03-03T06:00:00Z");
  add("9", "2027-03-03T06:00:00Z");
  EXPECT_EQ(deleted("2026-03-03T07:00:00Z"), "1");
}

TEST_F(Plan, DeletesNothingWhenTheNewestIsOld) {
  policy_.daily = 1;
  add("1", "2026-03-01T06:00:00Z");
  add("2", "2026-03-02T06:00:00Z");
  add("3", "2026-03-03T06:00:00Z");
  EXPECT_EQ(deleted("2026-03-10T06:00:00Z"), "1");
  EXPECT_EQ(deleted("2026-03-10T06:00:01Z"), "!1");
}

TEST_F(Plan, DeletesMoreThanHalfOnlyByForce) {
  policy_.daily = 1;
  policy_.least = 1;
  add("1", "2026-03-01T06:00:00Z");
  add("2", "2026-03-02T06:00:00Z");
  add("3", "2026-03-03T06:00:00Z");
  EXPECT_EQ(deleted("2026-03-03T07:00:00Z"), "!21");
  EXPECT_EQ(deleted("2026-03-03T07:00:00Z", true), "21");
}

}  // namespace
