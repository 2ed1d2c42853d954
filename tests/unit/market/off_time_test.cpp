#include <market/off_time.hpp>

#include <gtest/gtest.h>

namespace {

using market::Clock;

int minutes(std::string_view text, Clock clock = Clock::half_day) {
  const auto time = market::off_time(text, clock);
  return time ? static_cast<int>(time->count()) : -1;
}

TEST(OffTime, OfTwelveHoursIsInTheHalfOfTheDayInWhichRacesAre_P5) {
  EXPECT_EQ(minutes("12:05"), 12 * 60 + 5);
  EXPECT_EQ(minutes("1:00"), 13 * 60);
  EXPECT_EQ(minutes("2:15"), 14 * 60 + 15);
  EXPECT_EQ(minutes("9:59"), 21 * 60 + 59);
  EXPECT_EQ(minutes("10:00"), 10 * 60);
  EXPECT_EQ(minutes("11:45"), 11 * 60 + 45);
}

TEST(OffTime, OfTwentyFourHoursIsWhatItSays) {
  EXPECT_EQ(minutes("13:02", Clock::whole_day), 13 * 60 + 2);
  EXPECT_EQ(minutes("10:00", Clock::whole_day), 10 * 60);
  EXPECT_EQ(minutes("21:59", Clock::whole_day), 21 * 60 + 59);
}

TEST(OffTime, AtWhichNobodyRacesIsRefused_P5) {
  EXPECT_EQ(minutes("02:15", Clock::whole_day), -1);
  EXPECT_EQ(minutes("22:00", Clock::whole_day), -1);
  EXPECT_EQ(minutes("09:59", Clock::whole_day), -1);
}

TEST(OffTime, OfTheOtherClockIsRefused) {
  EXPECT_EQ(minutes("13:02"), -1);
  EXPECT_EQ(minutes("0:30"), -1);
  EXPECT_EQ(minutes("02:15"), -1);
  EXPECT_EQ(minutes("2:15", Clock::whole_day), -1);
}

TEST(OffTime, ThatIsNoTimeIsRefused) {
  for (const auto* text : {"", ":", "2", "2:", ":15", "2:5", "2:60", "2:155", "2.15", "-2:15",
                           "2:-1", "2:15pm", " 2:15", "123:15", "2:15:00"}) {
    EXPECT_EQ(minutes(text), -1) << text;
    EXPECT_EQ(minutes(text, Clock::whole_day), -1) << text;
  }
}

}  // namespace
