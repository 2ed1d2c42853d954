#include <market/rest.hpp>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using market::rest_before;

constexpr std::chrono::sys_days kDay{2026y / std::chrono::January / 15};

std::set<std::chrono::sys_days> before(std::initializer_list<int> days) {
  std::set<std::chrono::sys_days> found;
  for (const auto day : days) found.insert(kDay - std::chrono::days{day});
  return found;
}

TEST(Rest, IsTheDaysSinceTheLastGame_S9) {
  const auto known = before({1, 2, 3, 4, 5, 6, 7, 8});
  const auto after = [&](std::initializer_list<int> played) {
    return rest_before(kDay, {.played = before(played), .doubtful = {}, .known = known});
  };
  EXPECT_TRUE(after({1}).is_back_to_back());
  EXPECT_EQ(after({2}).days, 1);
  EXPECT_FALSE(after({2}).may_be_back_to_back());
  EXPECT_EQ(after({3, 5}).days, 2);
  EXPECT_EQ(after({}).days, market::kLongestRest);  // the season begins
  EXPECT_TRUE(after({}).is_known());
}

TEST(Rest, IsUnknownWhereADayOfTheScheduleIs_S9) {
  const auto yesterday = rest_before(kDay, {.played = before({2}), .doubtful = {}, .known = {}});
  EXPECT_FALSE(yesterday.is_known());
  EXPECT_TRUE(yesterday.may_be_back_to_back());
  EXPECT_FALSE(yesterday.is_back_to_back());
  EXPECT_EQ(yesterday.unknown, "schedule of 2026-01-14 unknown");

  // That it is no back-to-back is known, the rest is not.
  const auto more = rest_before(kDay, {.played = {}, .doubtful = {}, .known = before({1})});
  EXPECT_FALSE(more.may_be_back_to_back());
  EXPECT_EQ(more.unknown, "schedule of 2026-01-13 unknown");
}

// A game that may have been called off says nothing.
TEST(Rest, IsUnknownWhereAGameHasNoResult) {
  EXPECT_EQ(
      rest_before(kDay, {.played = before({2}), .doubtful = before({1}), .known = {}}).unknown,
      "no result of the game of 2026-01-14");
}

}  // namespace
