#include <base/error.hpp>
#include <base/zone.hpp>

#include <gtest/gtest.h>

TEST(Zone, CountsTheHoursOfBothClockChanges) {
  const Zone london{"Europe/London"};
  const auto hours_of = [&](const char* day) {
    const auto start = london.start_of(parse_date(day));
    return (london.start_of(parse_date(day) + std::chrono::days{1}) - start).count() / 3600;
  };
  EXPECT_EQ(hours_of("2026-03-29"), 23);
  EXPECT_EQ(hours_of("2026-10-25"), 25);
  EXPECT_EQ(hours_of("2026-06-01"), 24);
}

TEST(Zone, KnowsTheDayItIsThere) {
  const Zone new_york{"America/New_York"};
  EXPECT_EQ(new_york.local_day(parse_utc("2026-03-01T04:59:59Z")), parse_date("2026-02-28"));
  EXPECT_EQ(new_york.local_day(parse_utc("2026-03-01T05:00:00Z")), parse_date("2026-03-01"));
}

TEST(Zone, TakesWallClocksInSummerAndWinter) {
  const Zone london{"Europe/London"};
  const std::chrono::hours three{15};
  EXPECT_EQ(london.at(parse_date("2026-01-10"), three), parse_utc("2026-01-10T15:00:00Z"));
  EXPECT_EQ(london.at(parse_date("2026-07-10"), three), parse_utc("2026-07-10T14:00:00Z"));
}

TEST(Zone, NamesOneThatIsNotThere) {
  EXPECT_THROW(Zone{"Europe/Londn"}, Error);
}
