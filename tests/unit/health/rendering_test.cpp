#include <health/nagios.hpp>
#include <health/prometheus.hpp>

#include <gtest/gtest.h>

using namespace health;

namespace {

const Finding kWell{
    .name = "disk", .value = "50 GB free", .measure = Measure{5e10, "B", 1e10, 1e9, true}};
const Finding kWarning{.name = "backup",
                       .status = Status::warning,
                       .value = "30 h",
                       .measure = Measure{108000, "s", 93600, 180000}};
const Finding kCritical{.name = "store", .status = Status::critical, .value = "a | b\nc"};

}  // namespace

TEST(Nagios, HasItsOwnCodes) {
  EXPECT_EQ(nagios_code(verdict(std::vector{kWell})), 0);
  EXPECT_EQ(nagios_code(verdict(std::vector{kWell, kWarning})), 1);
  EXPECT_EQ(nagios_code(verdict(std::vector{kWarning, kCritical})), 2);
  EXPECT_EQ(nagios_code(verdict(std::vector{kWell, unchecked("x", "")})), 3);
  EXPECT_EQ(nagios_code(verdict(std::vector{kWarning, unchecked("x", "")})), 1);
  EXPECT_EQ(nagios_code(verdict(std::vector{kCritical, unchecked("x", "")})), 2);
}

TEST(Nagios, IsOneLineOfTextAndData) {
  EXPECT_EQ(nagios_line(std::vector{kWell}),
            "OK: 1 checks | 'disk'=50000000000B;10000000000:;1000000000:;;");
  EXPECT_EQ(nagios_line(std::vector{kWell, kWarning, kCritical}),
            "CRITICAL: 2 of 3 checks: store: a   b c, backup: 30 h | "
            "'disk'=50000000000B;10000000000:;1000000000:;; 'backup'=108000s;93600;180000;;");
  EXPECT_EQ(nagios_line(std::vector{unchecked("x", "")}),
            "UNKNOWN: 1 of 1 checks: x: could not check");
  const Finding quoted{.name = "job-it's=1", .measure = Measure{.value = 0.25}};
  EXPECT_EQ(nagios_line(std::vector{quoted}), "OK: 1 checks | 'job-it_s_1'=0.25;;;;");
}

TEST(Prometheus, EscapesLabels) {
  const Finding odd{.name = "a\"b\\c\nd", .status = Status::critical};
  const auto text = prometheus_text(std::vector{odd, kWarning}, from_unix(1'700'000'000));
  EXPECT_NE(text.find("betops_health_status{check=\"a\\\"b\\\\c\\nd\"} 2\n"), std::string::npos);
  EXPECT_NE(text.find("betops_health_value{check=\"backup\",unit=\"s\"} 108000\n"),
            std::string::npos);
  EXPECT_TRUE(text.ends_with("betops_health_time_seconds 1700000000\n"));
}
