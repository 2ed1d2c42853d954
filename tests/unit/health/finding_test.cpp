#include <health/finding.hpp>

#include <gtest/gtest.h>

using namespace health;
using namespace std::chrono_literals;

TEST(Judge, AnUpperLimitIsStillWell) {
  EXPECT_EQ(judge({.value = 10, .warning = 10, .critical = 20}), Status::ok);
  EXPECT_EQ(judge({.value = 11, .warning = 10, .critical = 20}), Status::warning);
  EXPECT_EQ(judge({.value = 21, .warning = 10, .critical = 20}), Status::critical);
  EXPECT_EQ(judge({.value = 1e9, .warning = 10}), Status::warning);
  EXPECT_EQ(judge({.value = 1e9}), Status::ok);
}

TEST(Judge, ALowerLimitIsStillWell) {
  const auto at = [](double value) {
    return judge({.value = value, .warning = 10, .critical = 1, .low_is_bad = true});
  };
  EXPECT_EQ(at(10), Status::ok);
  EXPECT_EQ(at(9), Status::warning);
  EXPECT_EQ(at(1), Status::warning);
  EXPECT_EQ(at(0), Status::critical);
}

TEST(Verdict, CountsAndSays) {
  std::vector<Finding> findings(3);
  EXPECT_EQ(verdict(findings).text(), "ALL SYSTEMS OPERATIONAL");
  findings[0].status = Status::warning;
  findings[1] = unchecked("x", "why");
  EXPECT_EQ(verdict(findings).text(), "WARNINGS DETECTED: 2");
  EXPECT_EQ(verdict(findings).unchecked, 1);
  findings[2].status = Status::critical;
  EXPECT_EQ(verdict(findings).text(), "CRITICAL ERRORS: 1");
  EXPECT_EQ(verdict(findings).status(), Status::critical);
}

TEST(Carry, KeepsSinceAndTellsOfRecovery) {
  const auto before = parse_utc("2026-03-01T10:00:00Z");
  const auto now = parse_utc("2026-03-01T15:00:00Z");
  std::vector<Finding> findings = {{.name = "same", .status = Status::warning},
                                   {.name = "worse", .status = Status::critical},
                                   {.name = "well", .status = Status::ok},
                                   {.name = "new", .status = Status::ok}};
  carry(findings,
        {{"same", {Status::warning, before}},
         {"worse", {Status::warning, before}},
         {"well", {Status::critical, before}}},
        now);
  EXPECT_EQ(findings[0].since, before);
  EXPECT_EQ(findings[1].since, now);
  EXPECT_EQ(findings[1].hint, "");
  EXPECT_EQ(findings[2].since, now);
  EXPECT_EQ(findings[2].hint, "was critical for 5 h");
  EXPECT_EQ(findings[3].hint, "");
}

TEST(Spoken, IsAsCoarseAsPeopleSayIt) {
  EXPECT_EQ(spoken(90s), "90 s");
  EXPECT_EQ(spoken(3h), "3 h");
  EXPECT_EQ(spoken(119min), "119 min");
  EXPECT_EQ(spoken(71h), "71 h");
  EXPECT_EQ(spoken(72h), "3 d");
}
