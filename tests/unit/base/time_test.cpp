#include <base/error.hpp>
#include <base/time.hpp>

#include <gtest/gtest.h>

namespace {

TEST(Time, IsWrittenInOneWay) {
  for (const char* text : {"2026-03-01T19:30:00Z", "2024-02-29T00:00:59Z"}) {
    EXPECT_EQ(format_utc(parse_utc(text)), text);
  }
  for (const char* text : {"2026-03-01T-0:30:00Z", "2026-03-01T19:-1:00Z", "2026-03-01T19:30:-0Z",
                           "2025-02-29T19:30:00Z", "2026-03-01T24:00:00Z"}) {
    EXPECT_THROW(parse_utc(text), Error) << text;
  }
  for (const char* text : {"-026-03-01", "2026--3-01", "2026-03-+1"}) {
    EXPECT_THROW(parse_date(text), Error) << text;
  }
}

}  // namespace
