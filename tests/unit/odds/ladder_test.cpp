#include <base/error.hpp>
#include <odds/ladder.hpp>

#include <gtest/gtest.h>

namespace {

odds::Price price(const char* text) {
  return odds::Price::parse(text);
}

TEST(Ladder, HasTheNearestPrice) {
  const auto nearest = [](const char* text) {
    return to_string(odds::nearest_on_ladder(Ratio::parse(text)));
  };
  EXPECT_EQ(nearest("0.5"), "1.01");
  EXPECT_EQ(nearest("1.011"), "1.01");
  EXPECT_EQ(nearest("2.0099"), "2.00");
  EXPECT_EQ(nearest("2.01"), "2.02");
  EXPECT_EQ(nearest("3.02"), "3.00");
  EXPECT_EQ(nearest("9.95"), "10.00");
  EXPECT_EQ(nearest("1001"), "1000.00");
}

TEST(Ladder, IsSteppedAcrossItsRungs) {
  EXPECT_EQ(odds::ladder_steps(price("1.99"), 2), price("2.02"));
  EXPECT_EQ(odds::ladder_steps(price("2.02"), -2), price("1.99"));
  EXPECT_EQ(odds::ladder_steps(price("500"), -1), price("490"));
  EXPECT_EQ(odds::ladder_steps(price("1000"), 5), price("1000"));
  EXPECT_EQ(odds::ladder_steps(price("1.1"), -10), price("1.01"));
  EXPECT_EQ(odds::ladder_steps(price("1.01"), 349), price("1000"));  // 350 prices in all
  EXPECT_EQ(odds::ladder_steps(price("1.01"), 348), price("990"));
  EXPECT_THROW(odds::ladder_steps(price("999"), -1), Error);
}

}  // namespace
