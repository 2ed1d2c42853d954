#include <healthcheck/bounded.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

#include <csignal>

namespace {

using healthcheck::Check;
using healthcheck::Scene;
using Findings = std::vector<health::Finding>;

Findings make(std::vector<Check> checks) {
  const cxxopts::ParseResult args;
  const cli::Run run{.args = args,
                     .home = {},
                     .now = {},
                     .format = cli::Format::tsv,
                     .dry_run = false,
                     .quiet = false,
                     .name = "healthcheck"};
  return healthcheck::make_all(checks, Scene{.run = run});
}

Findings well(const Scene&) {
  return {{.name = "well",
           .value = std::string{"a\n\0b", 4},
           .measure = health::Measure{0.1, "%", {}, 1e300, true}}};
}

Findings hangs(const Scene&) {
  for (;;) ::pause();
}

Findings crashes(const Scene&) {
  ::raise(SIGKILL);
  return {};
}

Findings leaves(const Scene&) {
  ::_exit(0);
}

Findings throws(const Scene&) {
  throw Error{Exit::temp_fail, "busy"};
}

Findings large(const Scene&) {
  return Findings(100, {.name = "large", .value = std::string(10'000, 'x')});
}

}  // namespace

TEST(Bounded, OneThatGoesWrongSpoilsNoOther) {
  const auto found = make({{"hangs", hangs, std::chrono::seconds{1}},
                           {"crashes", crashes},
                           {"leaves", leaves},
                           {"throws", throws},
                           {"well", well}});
  ASSERT_EQ(found.size(), 5U);
  EXPECT_EQ(found[0].hint, "it was not done within 1 s");
  EXPECT_EQ(found[1].hint, "it was ended by signal 9");
  EXPECT_EQ(found[2].hint, "it broke off");
  EXPECT_EQ(found[3].hint, "busy");
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_EQ(found[i].status, health::Status::warning);
    EXPECT_FALSE(found[i].is_checked);
  }
  EXPECT_EQ(found[4].status, health::Status::ok);
}

TEST(Bounded, FindingsArriveAsTheyWere) {
  const auto found = make({{"well", well}});
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].value, (std::string{"a\n\0b", 4}));
  ASSERT_TRUE(found[0].measure);
  EXPECT_EQ(found[0].measure->value, 0.1);
  EXPECT_EQ(found[0].measure->warning, std::nullopt);
  EXPECT_EQ(found[0].measure->critical, 1e300);
  EXPECT_TRUE(found[0].measure->low_is_bad);
  EXPECT_TRUE(found[0].is_checked);
}

TEST(Bounded, MoreThanAPipeHoldsArrives) {
  const auto found = make({{"large", large}, {"large", large}});
  ASSERT_EQ(found.size(), 200U);
  EXPECT_EQ(found.back().value.size(), 10'000U);
}
