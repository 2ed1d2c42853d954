#include <base/error.hpp>
#include <schedule/cron_times.hpp>

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace {

using std::chrono::minutes;

using Fields = std::array<std::string_view, 5>;

// The definition, minute by minute.
bool runs_at(const schedule::CronTimes& times, UtcTime at) {
  const auto day = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date{day};
  const auto minute = static_cast<std::size_t>((at - day) / minutes{1});
  const bool of_month = times.days[static_cast<unsigned>(date.day())];
  const bool of_week = times.weekdays[std::chrono::weekday{day}.c_encoding()];
  const bool on_day =
      times.any_day || times.any_weekday ? of_month && of_week : of_month || of_week;
  return times.minutes[minute % 60] && times.hours[minute / 60] &&
         times.months[static_cast<unsigned>(date.month())] && on_day;
}

std::string next(const Fields& fields, const char* now) {
  const auto found = next_time(schedule::parse_times(fields), parse_utc(now));
  return found ? format_utc(*found) : "never";
}

std::string last(const Fields& fields, const char* now) {
  const auto found = last_time(schedule::parse_times(fields), parse_utc(now));
  return found ? format_utc(*found) : "never";
}

TEST(CronTimes, FindsTheNextAndTheLast) {
  EXPECT_EQ(next({"*", "*", "*", "*", "*"}, "2026-03-01T10:00:00Z"), "2026-03-01T10:01:00Z");
  EXPECT_EQ(last({"*", "*", "*", "*", "*"}, "2026-03-01T10:00:59Z"), "2026-03-01T10:00:00Z");
  EXPECT_EQ(next({"5", "8-22", "*", "*", "*"}, "2026-03-01T22:05:00Z"), "2026-03-02T08:05:00Z");
  EXPECT_EQ(last({"5", "8-22", "*", "*", "*"}, "2026-03-01T08:04:59Z"), "2026-02-28T22:05:00Z");
  EXPECT_EQ(next({"0", "7", "*", "*", "Mon"}, "2026-03-02T07:00:00Z"), "2026-03-09T07:00:00Z");
  EXPECT_EQ(next({"0", "0", "*", "*", "7"}, "2026-03-02T07:00:00Z"), "2026-03-08T00:00:00Z");
  EXPECT_EQ(next({"*/25", "*", "*", "*", "*"}, "2026-03-01T10:50:00Z"), "2026-03-01T11:00:00Z");
  EXPECT_EQ(last({"30", "23", "31", "dec", "*"}, "2026-03-01T00:00:00Z"), "2025-12-31T23:30:00Z");
  EXPECT_EQ(next({"0", "0", "29", "2", "*"}, "2026-03-01T00:00:00Z"), "never");  // until 2028
  EXPECT_EQ(next({"0", "0", "30", "2", "*"}, "2026-03-01T00:00:00Z"), "never");
}

TEST(CronTimes, DaysAreOredUnlessOneBeginsWithAStar) {
  // The 13th, and every Friday.
  EXPECT_EQ(next({"0", "0", "13", "*", "5"}, "2026-03-01T00:00:00Z"), "2026-03-06T00:00:00Z");
  EXPECT_EQ(next({"0", "0", "15", "*", "5"}, "2026-03-13T00:00:00Z"), "2026-03-15T00:00:00Z");
  // An odd day that is a Friday.
  EXPECT_EQ(next({"0", "0", "*/2", "*", "5"}, "2026-03-01T00:00:00Z"), "2026-03-13T00:00:00Z");
}

TEST(CronTimes, KnowsTheNicknames) {
  const auto next_of = [](const char* name) {
    return format_utc(
        next_time(schedule::parse_nickname(name), parse_utc("2026-03-04T05:06:07Z")).value());
  };
  EXPECT_EQ(next_of("@hourly"), "2026-03-04T06:00:00Z");
  EXPECT_EQ(next_of("@daily"), "2026-03-05T00:00:00Z");
  EXPECT_EQ(next_of("@midnight"), "2026-03-05T00:00:00Z");
  EXPECT_EQ(next_of("@weekly"), "2026-03-08T00:00:00Z");
  EXPECT_EQ(next_of("@monthly"), "2026-04-01T00:00:00Z");
  EXPECT_EQ(next_of("@yearly"), "2027-01-01T00:00:00Z");
  EXPECT_EQ(next_of("@annually"), "2027-01-01T00:00:00Z");
  EXPECT_FALSE(next_time(schedule::parse_nickname("@reboot"), parse_utc("2026-03-04T05:06:07Z")));
  EXPECT_THROW(schedule::parse_nickname("@Daily"), Error);
}

TEST(CronTimes, RefusesWhatCronRefusesAndWhatItNeverRuns) {
  const auto refuses = [](const Fields& fields) {
    EXPECT_THROW(schedule::parse_times(fields), Error) << fields[0] << fields[1] << fields[4];
  };
  for (const auto* minute : {"60", "61", "5/10", "5x", "5,", ",5", "*/0", "1-", "-1", "?", "*5",
                             "1.5", "5-3", "99999999999999999999", "jan", ""}) {
    refuses({minute, "*", "*", "*", "*"});
  }
  refuses({"0", "24", "*", "*", "*"});
  refuses({"0", "0", "0", "*", "*"});
  refuses({"0", "0", "32", "*", "*"});
  refuses({"0", "0", "L", "*", "*"});
  refuses({"0", "0", "*", "january", "*"});
  refuses({"0", "0", "*", "0", "*"});
  for (const auto* weekday : {"8", "mon#1", "fri-mon", "monday"}) {
    refuses({"0", "0", "*", "*", weekday});
  }
}

// Any field that cron takes: lists of stars, numbers, ranges and steps.
std::string any_field(std::mt19937& random, int first, int last) {
  const auto pick = [&](int from, int to) {
    return std::uniform_int_distribution{from, to}(random);
  };
  std::string text;
  for (int parts = pick(1, 3); parts > 0; --parts) {
    const int from = pick(first, last);
    const int kind = pick(0, 4);
    if (!text.empty()) text += ',';
    if (kind <= 1) {
      text += '*';
    } else {
      text += std::to_string(from);
      if (kind >= 3) text.append("-").append(std::to_string(pick(from, last)));
    }
    if (kind == 1 || kind == 4) text.append("/").append(std::to_string(pick(1, 10)));
  }
  return text;
}

TEST(CronTimes, AgreesWithAWalkThroughEveryMinute) {
  std::mt19937 random{20260301};
  for (int round = 0; round < 300; ++round) {
    const std::array<std::string, 5> text = {any_field(random, 0, 59), any_field(random, 0, 23),
                                             any_field(random, 1, 31), any_field(random, 1, 12),
                                             any_field(random, 0, 7)};
    const auto times = schedule::parse_times(Fields{text[0], text[1], text[2], text[3], text[4]});
    const auto said = text[0] + ' ' + text[1] + ' ' + text[2] + ' ' + text[3] + ' ' + text[4];
    const UtcTime now = parse_utc("2027-12-20T00:00:30Z") +
                        minutes{std::uniform_int_distribution{0, 60 * 24 * 300}(random)};
    const auto minute = std::chrono::floor<minutes>(now);
    constexpr minutes kWalk{60 * 24 * 60};

    const auto next = next_time(times, now);
    auto at = minute + minutes{1};
    while (at - minute < kWalk && !runs_at(times, at)) at += minutes{1};
    if (runs_at(times, at)) {
      ASSERT_EQ(next, at) << said;
    } else {
      ASSERT_TRUE(!next || *next > at) << said;
    }

    const auto last = last_time(times, now);
    at = minute;
    while (minute - at < kWalk && !runs_at(times, at)) at -= minutes{1};
    if (runs_at(times, at)) {
      ASSERT_EQ(last, at) << said;
    } else {
      ASSERT_TRUE(!last || *last < at) << said;
    }
  }
}

}  // namespace
