#include <base/error.hpp>
#include <schedule/gate.hpp>

#include <gtest/gtest.h>

#include <set>

namespace {

using schedule::parse_gate;

std::vector<std::string> names(const std::vector<schedule::Slot>& slots) {
  std::vector<std::string> found;
  for (const auto& slot : slots) found.push_back(slot.name + " = " + format_utc(slot.at));
  return found;
}

std::vector<std::string> between(const schedule::Gate& gate, const char* since, const char* until) {
  return names(slots_between(gate, parse_utc(since), parse_utc(until)));
}

using Names = std::vector<std::string>;

TEST(Gate, KeepsLocalTimeInSummerAndWinter) {
  const auto gate = parse_gate("America/New_York", "17:00,15:00,15:00", "");
  EXPECT_EQ(between(gate, "2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z"),
            (Names{"2026-07-01 15:00 America/New_York = 2026-07-01T19:00:00Z",
                   "2026-07-01 17:00 America/New_York = 2026-07-01T21:00:00Z"}));
  EXPECT_EQ(between(gate, "2026-12-01T20:00:00Z", "2026-12-01T21:59:59Z"), (Names{}));
  EXPECT_EQ(between(gate, "2026-12-01T19:59:59Z", "2026-12-01T20:00:00Z"),
            (Names{"2026-12-01 15:00 America/New_York = 2026-12-01T20:00:00Z"}));
}

TEST(Gate, HasARepeatedHourOnce) {
  const auto new_york = parse_gate("America/New_York", "01:30", "");
  EXPECT_EQ(between(new_york, "2026-11-01T00:00:00Z", "2026-11-01T12:00:00Z"),
            (Names{"2026-11-01 01:30 America/New_York = 2026-11-01T05:30:00Z"}));
  const auto london = parse_gate("Europe/London", "01:30", "");
  EXPECT_EQ(between(london, "2026-10-24T12:00:00Z", "2026-10-25T12:00:00Z"),
            (Names{"2026-10-25 01:30 Europe/London = 2026-10-25T00:30:00Z"}));
}

TEST(Gate, HasASkippedTimeAtTheChange) {
  const auto new_york = parse_gate("America/New_York", "02:15,02:45,03:30", "");
  EXPECT_EQ(between(new_york, "2026-03-08T00:00:00Z", "2026-03-08T12:00:00Z"),
            (Names{"2026-03-08 02:15 America/New_York = 2026-03-08T07:00:00Z",
                   "2026-03-08 02:45 America/New_York = 2026-03-08T07:00:00Z",
                   "2026-03-08 03:30 America/New_York = 2026-03-08T07:30:00Z"}));
  const auto london = parse_gate("Europe/London", "01:30", "");
  EXPECT_EQ(between(london, "2026-03-28T12:00:00Z", "2026-03-29T12:00:00Z"),
            (Names{"2026-03-29 01:30 Europe/London = 2026-03-29T01:00:00Z"}));
  const auto havana = parse_gate("America/Havana", "00:00,00:30", "");  // a day without a midnight
  EXPECT_EQ(between(havana, "2026-03-08T00:00:00Z", "2026-03-08T12:00:00Z"),
            (Names{"2026-03-08 00:00 America/Havana = 2026-03-08T05:00:00Z",
                   "2026-03-08 00:30 America/Havana = 2026-03-08T05:00:00Z"}));
}

TEST(Gate, CountsLocalDaysOfTheWeek) {
  const auto gate = parse_gate("America/New_York", "22:00", "fri-sat");
  EXPECT_EQ(between(gate, "2026-11-16T00:00:00Z", "2026-11-23T00:00:00Z"),
            (Names{"2026-11-20 22:00 America/New_York = 2026-11-21T03:00:00Z",
                   "2026-11-21 22:00 America/New_York = 2026-11-22T03:00:00Z"}));
  const auto round = parse_gate("Europe/London", "09:00", "sat-mon,wed");
  EXPECT_EQ(round.days.to_string(), "1001011");
}

TEST(Gate, EverySlotOfEveryDayOfAYearIsThereOnce) {
  for (const auto* zone : {"America/New_York", "Europe/London", "Australia/Lord_Howe",
                           "America/Havana", "Asia/Kathmandu", "UTC"}) {
    const auto gate = parse_gate(zone, "00:00,01:59,02:00,02:30,03:00,23:59", "");
    const auto slots =
        slots_between(gate, parse_utc("2025-12-31T23:59:59Z") - std::chrono::hours{24},
                      parse_utc("2027-01-02T00:00:00Z"));
    std::set<std::string> seen;
    std::size_t of_the_year = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
      EXPECT_TRUE(seen.insert(slots[i].name).second) << slots[i].name;
      EXPECT_GE(slots[i].at, slots[i > 0 ? i - 1 : 0].at) << slots[i].name;
      of_the_year += slots[i].name.starts_with("2026-");
    }
    EXPECT_EQ(of_the_year, 365U * 6) << zone;
  }
}

TEST(Gate, FindsTheLastAndTheNext) {
  const auto gate = parse_gate("Europe/London", "09:00", "mon");
  const auto now = parse_utc("2026-11-23T09:00:00Z");
  EXPECT_EQ(last_slot(gate, now)->name, "2026-11-23 09:00 Europe/London");
  EXPECT_EQ(next_slot(gate, now)->name, "2026-11-30 09:00 Europe/London");
  EXPECT_EQ(last_slot(gate, now - std::chrono::seconds{1})->name, "2026-11-16 09:00 Europe/London");
}

TEST(Gate, RefusesWhatIsNone) {
  EXPECT_THROW(parse_gate("Europe/Lodnon", "09:00", ""), Error);
  for (const auto* at : {"", "9:00", "24:00", "09:60", "09:00,", "09:00:00", "-1:00", "ab:cd"}) {
    EXPECT_THROW(parse_gate("UTC", at, ""), Error) << at;
  }
  for (const auto* days : {"monday", "mon-", "1-5", ",", "mon--fri"}) {
    EXPECT_THROW(parse_gate("UTC", "09:00", days), Error) << days;
  }
}

}  // namespace
