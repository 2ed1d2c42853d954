#include <base/error.hpp>
#include <process/command.hpp>

#include <gtest/gtest.h>

namespace {

using std::chrono::milliseconds;

TEST(Command, HasItsArgumentsAsTheyAre) {
  const auto ended = process::run({.argv = {"printf", "%s|", "a  b", "; id", "$HOME"}});
  EXPECT_EQ(ended.out, "a  b|; id|$HOME|");
  EXPECT_TRUE(ended.ok());
}

TEST(Command, EndsWithItsStatus) {
  EXPECT_EQ(process::run({.argv = {"sh", "-c", "echo no >&2; exit 7"}}).status, 7);
  EXPECT_EQ(process::run({.argv = {"sh", "-c", "echo no >&2; exit 7"}}).err, "no\n");
  EXPECT_EQ(process::run({.argv = {"sh", "-c", "kill -TERM $$"}}).status, 143);
  EXPECT_EQ(process::run({.argv = {"no-such-program"}}).status, 127);
  EXPECT_EQ(process::run({.argv = {"/etc/passwd"}}).status, 126);
}

TEST(Command, IsGivenItsInputWhole) {
  const std::string input(3'000'000, 'x');
  const auto ended = process::run({.argv = {"wc", "-c"}, .input = input});
  EXPECT_EQ(ended.out, "3000000\n");
  EXPECT_EQ(process::run({.argv = {"true"}, .input = input}).status, 0);
}

TEST(Command, KeepsTheFirstOfItsOutputAndReadsAll) {
  const auto ended = process::run(
      {.argv = {"sh", "-c", "head -c 5000000 /dev/zero; echo end >&2"}, .output_bytes = 1000});
  EXPECT_EQ(ended.out.size(), 1000U);
  EXPECT_EQ(ended.err, "end\n");
}

TEST(Command, IsKilledWithItsChildrenAtTheTimeout) {
  const auto start = std::chrono::steady_clock::now();
  const auto ended = process::run(
      {.argv = {"sh", "-c", "trap '' TERM; sleep 60 & sleep 60"}, .timeout = milliseconds{200}});
  EXPECT_TRUE(ended.timed_out);
  EXPECT_FALSE(ended.ok());
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{20});
}

TEST(Command, IsNotWaitedForByItsGrandchildren) {
  const auto start = std::chrono::steady_clock::now();
  const auto ended = process::run({.argv = {"sh", "-c", "sleep 10 & echo done"}});
  EXPECT_EQ(ended.out, "done\n");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{9});
}

TEST(Command, SeesWhatIsAddedToItsEnvironment) {
  ::setenv("COMMAND_TEST", "ours", 1);
  const auto ended = process::run({.argv = {"sh", "-c", "echo $COMMAND_TEST $OTHER"},
                                   .environment = {{"COMMAND_TEST", "theirs"}, {"OTHER", "too"}}});
  EXPECT_EQ(ended.out, "theirs too\n");
}

}  // namespace
