#include <schedule/report_time.hpp>

#include <gtest/gtest.h>

using schedule::report_time_in;
using std::chrono::minutes;

namespace {

std::string said(const std::string& line, minutes report_time) {
  const auto crontab = schedule::read_crontab("BETOPS_HOME=/desk\n" + line + "\n");
  const auto traps = schedule::report_time_traps(crontab.entries, report_time);
  return traps.empty() ? "" : traps.front().what;
}

}  // namespace

TEST(ReportTime, IsFoundInTheConfiguration) {
  EXPECT_EQ(report_time_in("reporting:\n  report_time: \"09:00\"  # at 9\n"), minutes{540});
  EXPECT_EQ(report_time_in("reporting: {report_time: '21:30'}"), minutes{1290});
  EXPECT_FALSE(report_time_in("reporting:\n  # report_time: \"09:00\"\n"));
  EXPECT_FALSE(report_time_in("reporting:\n  report_time: \"9am\"\n"));
  EXPECT_FALSE(report_time_in("reporting:\n  report_time: \"24:00\"\n"));
  EXPECT_FALSE(report_time_in("report_time:"));
  EXPECT_FALSE(report_time_in(""));
}

TEST(ReportTime, ThatTheCrontabDoesNotKeepIsATrap) {
  const std::string line =
      "*/5 * * * * safecron --tz America/New_York --at 09:00 daily -- dispatch daily";
  EXPECT_EQ(said(line, minutes{540}), "");
  EXPECT_EQ(said(line, minutes{570}),
            "the daily report goes by this line, at 09:00, and not at reporting.report_time, "
            "09:30; make them the same");
  EXPECT_EQ(said("0 14 * * * safecron daily -- dispatch daily", minutes{540}),
            "the daily report goes by this line, in UTC, and not at reporting.report_time, 09:00; "
            "--tz and --at give it a local time");
  EXPECT_EQ(said("0 14 * * * safecron placed -- dispatch placed", minutes{540}), "");
  EXPECT_EQ(said("0 14 * * * healthcheck", minutes{540}), "");
}
