#include <report/lead.hpp>

#include <gtest/gtest.h>

using std::chrono::hours;
using std::chrono::seconds;

TEST(Lead, IsClosedBelow) {
  EXPECT_EQ(report::lead_of(seconds{0})->name, "0-1 h");
  EXPECT_EQ(report::lead_of(hours{1})->name, "1-4 h");
  EXPECT_EQ(report::lead_of(hours{4} - seconds{1})->name, "1-4 h");
  EXPECT_EQ(report::lead_of(hours{48})->name, "48-72 h");
  EXPECT_EQ(report::lead_of(hours{72})->name, "72 h and more");
  EXPECT_EQ(report::lead_of(hours{10'000})->name, "72 h and more");
}

TEST(Lead, IsNoneAfterTheStart) {
  EXPECT_EQ(report::lead_of(seconds{-1}), nullptr);
}
