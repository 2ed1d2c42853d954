#include <base/zone.hpp>
#include <schedule/looks.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace std::chrono;
using schedule::looks_before;

using Words = std::vector<std::string>;

// "12:00 0-60 1-60": when, and which start in how many minutes.
Words looks(const std::vector<UtcTime>& starts) {
  Words found;
  for (const auto& look : looks_before(starts)) {
    auto words = format_utc(look.at).substr(11, 5);
    for (const auto& [start, before] : look.races) {
      words += fmt::format(" {}-{}", start, before.count());
    }
    found.push_back(words);
  }
  return found;
}

std::vector<UtcTime> starts(std::initializer_list<const char*> times) {
  std::vector<UtcTime> found;
  for (const auto* time : times) {
    found.push_back(parse_utc(fmt::format("2025-05-27T{}:00Z", time)));
  }
  return found;
}

}  // namespace

TEST(Looks, AreSixtyThirtyAndTenMinutesBeforeEachRace) {
  EXPECT_EQ(looks(starts({"13:00"})), (Words{"12:00 0-60", "12:30 0-30", "12:50 0-10"}));
  EXPECT_EQ(looks({}), Words{});
}

TEST(Looks, WithinTwoMinutesFromTheFirstAreOne) {
  EXPECT_EQ(looks(starts({"13:02", "13:00", "13:04"})),
            (Words{"12:00 1-60 0-60", "12:04 2-60", "12:30 1-30 0-30", "12:34 2-30",
                   "12:50 1-10 0-10", "12:54 2-10"}));
  EXPECT_EQ(looks(starts({"13:00", "13:20"})),  // one race in ten minutes, another in thirty
            (Words{"12:00 0-60", "12:20 1-60", "12:30 0-30", "12:50 0-10 1-30", "13:10 1-10"}));
}

TEST(Looks, AreDueForFiveMinutes) {
  const auto look = looks_before(starts({"13:00"})).front();
  EXPECT_EQ(look.until - look.at, minutes{5});
}

// Slots are of UTC starts: also where the hour before a race is the one that is repeated, or
// that there is not (O26).
TEST(Looks, GoByUtcWhenTheClocksChange) {
  const Zone london{"Europe/London"};
  const auto spring = london.at(parse_date("2026-03-29"), hours{2} + minutes{15});
  EXPECT_EQ(looks({spring}), (Words{"00:15 0-60", "00:45 0-30", "01:05 0-10"}));
  const auto autumn = london.at(parse_date("2026-10-25"), hours{2} + minutes{15});
  EXPECT_EQ(looks({autumn}), (Words{"01:15 0-60", "01:45 0-30", "02:05 0-10"}));
}
