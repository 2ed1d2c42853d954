#include <gtest/gtest.h>
#include <base/error.hpp>
#include <message/backoff.hpp>
#include <message/severity.hpp>

namespace {

using namespace std::chrono_literals;

TEST(Backoff, DoublesFromFiveSecondsToAnHour) {
  EXPECT_EQ(message::backoff(1, 0), 5s);
  EXPECT_EQ(message::backoff(2, 0), 10s);
  EXPECT_EQ(message::backoff(5, 0), 80s);
  EXPECT_EQ(message::backoff(1000, 1), 1h);
}

TEST(Backoff, AddsUpToAQuarter) {
  EXPECT_EQ(message::backoff(3, 1), 25s);
  EXPECT_EQ(message::backoff(3, 0.5), 22s);
}

TEST(Severity, IsReadAsItIsWritten) {
  EXPECT_EQ(message::parse_severity("warning"), message::Severity::warning);
  EXPECT_THROW(message::parse_severity("urgent"), Error);
}

TEST(Severity, LivesLongerTheWorseItIs) {
  EXPECT_LT(lifetime(message::Severity::info), lifetime(message::Severity::warning));
  EXPECT_LT(lifetime(message::Severity::warning), lifetime(message::Severity::critical));
}

}  // namespace
