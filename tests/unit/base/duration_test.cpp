#include <base/duration.hpp>
#include <base/error.hpp>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

TEST(Duration, IsACountAndAUnit) {
  EXPECT_EQ(parse_duration("30s"), 30s);
  EXPECT_EQ(parse_duration("10m"), 10min);
  EXPECT_EQ(parse_duration("6h"), 6h);
  EXPECT_EQ(parse_duration("7d"), 168h);
  EXPECT_EQ(parse_duration("0s"), 0s);
}

TEST(Duration, IsNothingElse) {
  for (const auto* text : {"", "5", "m", "-5m", "+5m", "5 m", "5min", "1.5h", "1h30m", "5M",
                           "99999999d", "99999999999999999999s", " 5m", "5m "}) {
    EXPECT_THROW(parse_duration(text), Error) << text;
  }
}

TEST(Duration, IsPrintedInTheLargestUnitThatFits) {
  for (const auto* text : {"0s", "90s", "10m", "90m", "6h", "25h", "7d"}) {
    EXPECT_EQ(format_duration(parse_duration(text)), text);
  }
  EXPECT_EQ(format_duration(3600s), "1h");
}

}  // namespace
