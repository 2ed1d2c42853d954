#include <schedule/crontab.hpp>

#include <gtest/gtest.h>

namespace {

using schedule::Crontab;
using schedule::read_crontab;

constexpr auto kHead = "PATH=/opt/bin:/usr/bin:/bin\nH=/desk\n";

// The traps of a line below PATH and H.
std::vector<std::string> traps(const std::string& line) {
  std::vector<std::string> found;
  for (const auto& trap : read_crontab(kHead + line + "\n").traps) {
    EXPECT_EQ(trap.line, 3);
    found.push_back((trap.is_error ? "error: " : "warning: ") + trap.what);
  }
  return found;
}

// Whether the only trap of a line has this in it.
testing::AssertionResult is_trap(const std::string& line, const std::string& what) {
  const auto found = traps(line);
  if (found.size() == 1 && found.front().find(what) != std::string::npos) {
    return testing::AssertionSuccess();
  }
  auto result = testing::AssertionFailure() << line << ":";
  for (const auto& trap : found) result << " [" << trap << "]";
  return result;
}

TEST(Crontab, ReadsWhatRunsThroughSafecron) {
  const auto read = read_crontab(
      "# a comment\n\n"
      "H = \"/a desk\"\n"
      "  5 8-22 * * *  safecron --home \"$H\" --timeout 10m --log=logs/odds.log odds -- "
      "fetch-odds --sport 'soccer epl' --note a\\%b\n"
      "*/5 * * * * /opt/bin/safecron --tz Europe/London --at 09:00,18:30 --days mon-fri "
      "--catchup 2h --home \"${H}\" cards -- true\n");
  EXPECT_TRUE(read.traps.empty());
  ASSERT_EQ(read.entries.size(), 2U);
  const auto& odds = read.entries[0];
  EXPECT_EQ(odds.line, 4);
  EXPECT_EQ(odds.times.hours.count(), 15U);
  EXPECT_EQ(odds.job->name, "odds");
  EXPECT_EQ(odds.job->home, "/a desk");
  EXPECT_EQ(odds.job->log, "logs/odds.log");
  EXPECT_EQ(odds.job->may_take, std::chrono::minutes{10});
  EXPECT_FALSE(odds.job->gate);
  EXPECT_EQ(odds.job->command,
            (std::vector<std::string>{"fetch-odds", "--sport", "soccer epl", "--note", "a%b"}));
  EXPECT_EQ(odds.programs, (std::vector<std::string>{"safecron", "fetch-odds"}));
}

TEST(Crontab, ReadsAGate) {
  const auto read = read_crontab(
      "*/5 * * * * /opt/bin/safecron --tz Europe/London --at 18:30,09:00 --days mon-fri "
      "--catchup 2h cards -- true\n");
  ASSERT_TRUE(read.entries.at(0).job);
  const auto& job = *read.entries[0].job;
  EXPECT_EQ(job.gate->zone.name(), "Europe/London");
  EXPECT_EQ(job.gate->at, (std::vector{std::chrono::minutes{540}, std::chrono::minutes{1110}}));
  EXPECT_EQ(job.gate->days.to_string(), "0111110");
  EXPECT_EQ(job.catchup, std::chrono::hours{2});
  EXPECT_EQ(read.entries[0].path, "/usr/bin:/bin");
}

TEST(Crontab, KnowsHowLongAJobMayTake) {
  using namespace std::chrono_literals;
  const auto may_take = [](const std::string& options) {
    return read_crontab("5 * * * * safecron " + options + " j -- x\n").entries.at(0).job->may_take;
  };
  EXPECT_EQ(may_take(""), 1h);
  EXPECT_EQ(may_take("--timeout 30m --retries 2"), 90min + 30s + 60s);
  EXPECT_EQ(may_take("--timeout 1m --retries 3 --backoff 8m"), 4min + 8min + 10min + 10min);
  EXPECT_EQ(may_take("--timeout 3m --retries 2 --deadline 9m"), 9min);
}

TEST(Crontab, TakesHomeFromTheAccount) {
  const auto home = [](const schedule::Variables& account) {
    const auto read = read_crontab("5 * * * * safecron --home $HOME/d j -- x\n", account);
    EXPECT_TRUE(read.traps.empty());
    return read.entries.at(0).job->home;
  };
  EXPECT_EQ(home({}), "$HOME/d");
  EXPECT_EQ(home({{"HOME", "/var/lib/desk"}}), "/var/lib/desk/d");
}

TEST(Crontab, TakesTheHomeOfALineFromTheLastVariableAbove) {
  const auto read = read_crontab(
      "5 * * * * safecron a -- x\nBETOPS_HOME=/b\n5 * * * * safecron b -- x\n"
      "BETOPS_HOME=/c\n5 * * * * safecron c -- x\n5 * * * * safecron --home /d d -- x\n");
  std::string homes;
  for (const auto& entry : read.entries) homes += entry.job->home + " ";
  EXPECT_EQ(homes, " /b /c /d ");
}

TEST(Crontab, ReadsAShellsString) {
  const auto read = read_crontab("5 * * * * safecron --shell a -- 'x | y'\n");
  EXPECT_EQ(read.entries.at(0).job->command, (std::vector<std::string>{"/bin/sh", "-c", "x | y"}));
}

TEST(Crontab, HasNoTrapsWhereThereAreNone) {
  for (const auto* line :
       {"5 8-22 * * * safecron --home $H odds -- fetch-odds",
        "@daily safecron --home $H b -- backup",
        "*/5 * * * * safecron --tz America/New_York --at 01:30,02:30 --home $H x -- settle",
        "* * * * * safecron --home $H outbox -- notify flush",
        "* 8-22 * * * safecron --home $H outbox -- notify flush",
        "0 7 * * 1 cd $H && safecron w -- roi-report", "MAILTO=root", "DEBUG=''"}) {
    EXPECT_EQ(traps(line), std::vector<std::string>{}) << line;
  }
}

TEST(Crontab, KnowsTheTrapsOfVariables) {
  EXPECT_TRUE(is_trap("X=$H/x", "error: cron does not expand the value of X"));
  EXPECT_TRUE(is_trap("X=~/x", "does not expand"));
  EXPECT_TRUE(is_trap("X=/x # the desk", "the comment is part of the value"));
  EXPECT_TRUE(is_trap("CRON_TZ=America/New_York", "error: CRON_TZ does not move"));
  EXPECT_TRUE(is_trap("TZ=America/New_York", "warning: TZ does not move"));
  EXPECT_TRUE(is_trap("MAILTO=\"\"", "mails nothing"));
  EXPECT_TRUE(is_trap("X=", "or NAME=value ('' where it is empty)"));
}

TEST(Crontab, KnowsTheTrapsOfTimes) {
  EXPECT_TRUE(is_trap("61 * * * * safecron j -- x", "error: minute: '61' is not 0 to 59"));
  EXPECT_TRUE(is_trap("0 9 1 * 1 safecron j -- x", "runs it on either"));
  EXPECT_TRUE(is_trap("0 9 */2 * 1 safecron j -- x", "only where both agree"));
  EXPECT_TRUE(is_trap("* 2 * * * safecron j -- x", "each of the 60 minutes"));
  EXPECT_TRUE(is_trap("* 2,14 * * * safecron j -- x", "each of the 60 minutes"));
  EXPECT_TRUE(is_trap("0 9 30 2 * safecron j -- x", "never runs"));
  EXPECT_TRUE(is_trap("0 9 * * fri-mon safecron j -- x", "goes backwards"));
  EXPECT_TRUE(is_trap("0 9 * * safecron j -- x", "day of the week: 'safecron'"));
  EXPECT_TRUE(is_trap("@noon safecron j -- x", "'@noon' is not"));
  EXPECT_TRUE(is_trap("0 9 * * *", "no command"));
}

TEST(Crontab, KnowsTheTrapsOfCommands) {
  EXPECT_TRUE(
      is_trap("5 * * * * safecron j -- x --date $(date +%F)", "error: cron ends the command"));
  EXPECT_TRUE(is_trap("5 * * * * settle", "warning: 'settle' does not run through safecron"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j -- x; settle", "'settle' does not run through"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j -- x >/dev/null 2>&1", "redirection hides"));
  EXPECT_TRUE(is_trap("5 * * * * safecron --home $DESK j -- x", "error: $DESK is set by no line"));
  EXPECT_TRUE(is_trap("5 * * * * safecron --timout 5m j -- x", "no option --timout"));
  EXPECT_TRUE(is_trap("5 * * * * safecron --timeout 5 j -- x", "--timeout: not a duration"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j", "one job and its command"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j k -- x", "one job and its command"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j -- " + std::string(1000, 'x'), "998 bytes"));
  EXPECT_TRUE(is_trap("5 * * * * safecron j -- x\r", "carriage return"));
}

TEST(Crontab, KnowsTheTrapsOfGates) {
  const auto trap = [](const std::string& times, const std::string& options, const char* what) {
    return is_trap(times + " safecron " + options + " j -- x", what);
  };
  EXPECT_TRUE(trap("*/5 * * * *", "--tz Europe/Lodnon --at 09:00", "no such time zone"));
  EXPECT_TRUE(trap("*/5 * * * *", "--tz Europe/London", "--tz needs --at"));
  EXPECT_TRUE(trap("*/5 * * * *", "--days mon", "--days needs --at"));
  EXPECT_TRUE(trap("0 9 * * *", "--tz Europe/London --at 15:00", "of the 365 slots of a year 365"));
  EXPECT_TRUE(trap("*/5 8-16 * * *", "--tz America/New_York --at 15:00", "are never run"));
  EXPECT_TRUE(trap("0 * * * *", "--tz Europe/London --at 15:01", "59m late"));
  EXPECT_TRUE(trap("@reboot", "--tz Europe/London --at 15:00", "only at boot"));
}

TEST(Crontab, HasOneCommandForAJob) {
  const auto read = read_crontab(
      "5 * * * * safecron --retries 2 odds -- fetch-odds\n"
      "7 3 * * * safecron odds -- fetch-odds\n"
      "9 3 * * * safecron odds -- fetch-results\n");
  ASSERT_EQ(read.traps.size(), 1U);
  EXPECT_EQ(read.traps[0].line, 3);
  EXPECT_TRUE(read.traps[0].is_error);
}

TEST(Crontab, WantsALastNewline) {
  EXPECT_EQ(read_crontab("5 * * * * safecron j -- x").traps.at(0).what,
            "cron refuses a file whose last line has no newline");
  EXPECT_TRUE(read_crontab("5 * * * * safecron j -- x\n# the end").traps.empty());
  EXPECT_TRUE(read_crontab("").traps.empty());
}

}  // namespace
