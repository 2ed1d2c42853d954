#include <ops/run_log.hpp>

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

class RunLog : public testing::Test {
 protected:
  void SetUp() override { fs::create_directory(folder_); }
  void TearDown() override { fs::remove_all(folder_); }

  std::string content() const {
    std::ostringstream text;
    text << std::ifstream{file_}.rdbuf();
    return text.str();
  }
  static UtcTime noon() { return parse_utc("2026-03-01T12:00:00Z"); }

  fs::path folder_ = fs::temp_directory_path() / ("run_log_test." + std::to_string(getpid()));
  fs::path file_ = folder_ / "job/2026-03-01.log";
  secret::Redactor clean_{{{"BF_PASSWORD", "hunter2hunter2"}}};
};

TEST_F(RunLog, HasATimeBeforeEveryLineAndOnlyOneWriterMode) {
  ops::RunLog log{file_, clean_, noon};
  log.take("one\ntw");
  log.take("o\nlast");
  log.finish();
  EXPECT_EQ(content(),
            "2026-03-01T12:00:00Z one\n2026-03-01T12:00:00Z two\n2026-03-01T12:00:00Z last\n");
  EXPECT_EQ(log.tail(2), "two\nlast");
  EXPECT_EQ(log.bytes(), 12U);
  EXPECT_EQ(fs::status(file_).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_EQ((ops::RunLog{file_, clean_, noon}.offset()),
            static_cast<std::int64_t>(content().size()));
}

TEST_F(RunLog, HoldsNoSecret) {
  ops::RunLog log{file_, clean_, noon};
  const std::string dashes(5, '-');
  log.take("login hunter2hun");
  log.take("ter2 refused\n" + dashes + "BEGIN RSA PRIVATE KEY" + dashes + "\nMIIabc\nMIIdef\n" +
           dashes + "END RSA PRIVATE KEY" + dashes + "\nafter\n");
  log.finish();
  EXPECT_EQ(content().find("hunter2"), std::string::npos);
  EXPECT_EQ(content().find("MII"), std::string::npos);
  EXPECT_NE(content().find(" after\n"), std::string::npos);
  EXPECT_EQ(log.tail(100), "login [secret] refused\n[secret]\nafter");
}

TEST_F(RunLog, HoldsNoSecretWithEscapeSequencesAmidIt) {
  ops::RunLog log{file_, clean_, noon};
  log.take("bad key: hunter2\033[1;31mhun\033[0mter2\n");
  log.take(std::string{"hunter2\0hunter2\n", 16});
  log.take("\033[1mplain\033[0m\n");
  log.finish();
  EXPECT_EQ(content().find("hun"), std::string::npos);
  EXPECT_NE(content().find("\033[1mplain\033[0m\n"), std::string::npos);
  EXPECT_EQ(log.tail(3), "bad key: [secret]\n[secret]\nplain");
}

TEST_F(RunLog, HoldsNoSecretWhereALongLineIsCut) {
  for (std::size_t before = 65'520; before < 65'540; ++before) {
    fs::remove(file_);
    ops::RunLog log{file_, clean_, noon};
    log.take(std::string(before, 'x'));
    log.take("hunter2");
    log.take("hunter2");
    log.take(std::string(70'000, 'y') + "\n");
    log.finish();
    auto text = content();
    for (auto cut = text.find("\n2026-03-01T12:00:00Z "); cut != std::string::npos;
         cut = text.find("\n2026-03-01T12:00:00Z ")) {
      text.erase(cut, 22);
    }
    EXPECT_EQ(text.find("hunter2"), std::string::npos) << before;
    EXPECT_NE(text.find("x[secret]y"), std::string::npos) << before;
  }
}

TEST_F(RunLog, HoldsNothingOfAKeyWhoseHeadIsLongGone) {
  ops::RunLog log{file_, clean_, noon};
  const std::string dashes(5, '-');
  log.take(dashes + "BEGIN RSA PRIVATE KEY" + dashes + "\n");
  for (int n = 0; n < 1'000; ++n)
    log.take("MIIabcMIIabcMIIabcMIIabcMIIabcMIIabcMIIabcMIIabcMIIabc\n");
  EXPECT_EQ(log.tail(15).find("MII"), std::string::npos);
  log.take(dashes + "END RSA PRIVATE KEY" + dashes + "\nafter\n");
  EXPECT_EQ(log.tail(15), "after");
}

TEST_F(RunLog, HasAnEndAlsoOfALineThatHasNone) {
  ops::RunLog log{file_, clean_, noon};
  for (int n = 0; n < 100; ++n) log.take(std::string(1'000, 'z'));
  log.take("the end\n");
  EXPECT_TRUE(log.tail(15).ends_with("zzzthe end"));
}

TEST_F(RunLog, KeepsBothEndsOfTooMuch) {
  ops::RunLog log{file_, clean_, noon};
  const std::string line(99, 'x');
  std::string block;
  for (int n = 0; n < 1'000; ++n) block += line + "\n";
  for (int n = 0; n < 300; ++n) log.take(block);
  log.take("the end\n");
  log.finish();
  EXPECT_EQ(log.bytes(), 30'000'008U);
  EXPECT_GT(log.dropped(), 20'000'000U);
  EXPECT_LT(fs::file_size(file_), 9'000'000U);
  EXPECT_EQ(log.tail(1), "the end");
  EXPECT_TRUE(content().ends_with("the end\n"));
}

TEST_F(RunLog, OfOneEndlessLineIsBoundedToo) {
  ops::RunLog log{file_, clean_, noon};
  const std::string block(1'000'000, 'y');
  for (int n = 0; n < 30; ++n) log.take(block);
  log.finish();
  EXPECT_LT(fs::file_size(file_), 10'000'000U);
  EXPECT_LE(log.tail(15).size(), 25'000U);
}

TEST_F(RunLog, OnAFullDiskGoesOnWithoutAFile) {
  const rlimit none{1, RLIM_INFINITY};
  std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &none);
  ops::RunLog log{file_, clean_, noon};
  log.take("one\n");
  log.take("two\n");
  log.finish();
  const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
  ::setrlimit(RLIMIT_FSIZE, &any);
  EXPECT_NE(log.trouble().find("File too large"), std::string::npos) << log.trouble();
  EXPECT_EQ(log.tail(15), "one\ntwo");
  EXPECT_FALSE((ops::RunLog{"/dev/null/x/y.log", clean_, noon}.trouble().empty()));
  EXPECT_EQ((ops::RunLog{"/dev/full", clean_, noon}.trouble()),
            "/dev/full: is a device, not a file");
}

TEST(Plain, TakesOutWhatATerminalWouldObey) {
  EXPECT_EQ(ops::plain("a\x1b[31mred\x1b[0m\x1b]0;title\a b\tc\r\n"), "ared b\tc\n");
  EXPECT_EQ(ops::plain("a\x1b(B\x1b[mb\x1b]0;title\x1b\\c"), "abc");
  EXPECT_EQ(ops::plain("a\x1b[\xff\xff"
                       "b\x1b[1\nc\x1b\nd\x1b\x1b[1me"),
            "a??b\nc\nde");
  EXPECT_EQ(ops::plain(std::string{"x\0y\x7f", 4}), "xy");
  EXPECT_EQ(ops::plain("caf\xc3\xa9 \xff\xc3. \xe2\x82"), "caf\xc3\xa9 ??. ??");
  EXPECT_EQ(ops::plain("\x1b"), "");
  EXPECT_EQ(ops::plain("a\u009B2Jb\u202Ec\u200Bd"), "a2Jbcd");
}

}  // namespace
