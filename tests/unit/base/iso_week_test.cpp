#include <base/error.hpp>
#include <base/iso_week.hpp>
#include <base/time.hpp>

#include <gtest/gtest.h>

namespace {

TEST(IsoWeek, IsFromMondayToSunday) {
  const auto week = parse_week("2025-W21");
  EXPECT_EQ(format_date(week.monday()), "2025-05-19");
  EXPECT_EQ(week_of(parse_date("2025-05-19")), week);
  EXPECT_EQ(week_of(parse_date("2025-05-25")), week);
  EXPECT_NE(week_of(parse_date("2025-05-26")), week);
}

TEST(IsoWeek, IsOfTheYearOfItsThursday) {
  EXPECT_EQ(to_string(week_of(parse_date("2021-01-03"))), "2020-W53");
  EXPECT_EQ(to_string(week_of(parse_date("2024-12-30"))), "2025-W01");
  EXPECT_EQ(to_string(week_of(parse_date("2026-12-31"))), "2026-W53");
}

TEST(IsoWeek, EveryDayIsInTheWeekThatItIsSaidToBe) {
  for (auto day = parse_date("2019-12-20"); day < parse_date("2033-01-10");
       day += std::chrono::days{1}) {
    const auto week = week_of(day);
    EXPECT_GE(day, week.monday());
    EXPECT_LT(day, week.monday() + std::chrono::days{7});
    EXPECT_EQ(parse_week(to_string(week)), week);
  }
}

TEST(IsoWeek, IsRefusedWhereItsYearHasItNot) {
  for (const auto* text :
       {"2025-W53", "2025-W00", "2025W21", "2025-W1", "2025-W1x", "-025-W21", ""}) {
    EXPECT_THROW(parse_week(text), Error) << text;
  }
}

}  // namespace
