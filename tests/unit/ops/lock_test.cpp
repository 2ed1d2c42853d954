#include <base/error.hpp>
#include <ops/lock.hpp>

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

namespace {

namespace fs = std::filesystem;

class Lock : public testing::Test {
 protected:
  void TearDown() override { fs::remove_all(folder_); }

  fs::path folder_ = fs::temp_directory_path() / ("lock_test." + std::to_string(getpid()));
  fs::path file_ = folder_ / "job.lock";
};

TEST_F(Lock, IsHeldByOne) {
  ops::Lock first{file_};
  ops::Lock second{file_};
  EXPECT_TRUE(first.try_take());
  EXPECT_FALSE(second.try_take());
  first.release();
  EXPECT_TRUE(second.try_take());
  EXPECT_TRUE(fs::exists(file_));
}

TEST_F(Lock, SaysWhoHoldsIt) {
  ops::Lock lock{file_};
  EXPECT_TRUE(lock.holder().run.empty());
  const auto self = ops::process_of(getpid());
  EXPECT_GT(self.started, 0U);
  lock.write({.run = "r1",
              .boot = ops::boot_id(),
              .safecron = self,
              .job = self,
              .started_at = "2026-03-01T12:00:00Z",
              .slot = "2026-03-01 12:00 UTC"});
  const auto holder = ops::Lock{file_}.holder();
  EXPECT_EQ(holder.run, "r1");
  EXPECT_EQ(holder.job.started, self.started);
  EXPECT_EQ(holder.slot, "2026-03-01 12:00 UTC");
  EXPECT_TRUE(ops::lives(holder));
  lock.write({.slot = "2026-03-02 12:00 UTC"});
  EXPECT_TRUE(lock.holder().run.empty());
  EXPECT_EQ(lock.holder().slot, "2026-03-02 12:00 UTC");
}

TEST_F(Lock, IsNotDeceivedByANumberUsedAgain) {
  const auto self = ops::process_of(getpid());
  const ops::Holder earlier{.boot = ops::boot_id(), .job = {getpid(), self.started + 1}};
  const ops::Holder before_boot{.boot = "another boot", .job = self};
  EXPECT_FALSE(ops::lives(earlier));
  EXPECT_FALSE(ops::lives(before_boot));
  EXPECT_FALSE(ops::lives(ops::Holder{}));
}

TEST_F(Lock, EndsWithAJobThatWasOverBeforeItWasLookedAt) {
  const auto child = fork();
  if (child == 0) _exit(0);
  siginfo_t ended{};
  ASSERT_EQ(waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
  const ops::Holder holder{.boot = ops::boot_id(), .job = ops::process_of(child)};
  EXPECT_FALSE(ops::lives(holder));
  ASSERT_EQ(waitpid(child, nullptr, 0), child);
  EXPECT_FALSE(ops::lives(holder));
  EXPECT_FALSE(ops::lives(ops::Holder{.boot = ops::boot_id(), .job = ops::process_of(child)}));
}

TEST_F(Lock, OfNobodysFileIsRefused) {
  fs::create_directories(folder_);
  fs::create_symlink("/etc/passwd", file_);
  EXPECT_THROW(ops::Lock{file_}, Error);
  EXPECT_THROW(ops::Lock{"/dev/null/x"}, Error);
}

TEST_F(Lock, NeedsNoMoreRoomOnceItHasAText) {
  ops::Lock lock{file_};
  EXPECT_TRUE(lock.write({.slot = "2026-03-01 12:00 UTC"}));
  const auto size = fs::file_size(file_);
  EXPECT_TRUE(lock.write({.run = "r1", .boot = ops::boot_id(), .started_at = "then", .slot = ""}));
  EXPECT_EQ(fs::file_size(file_), size);
  EXPECT_EQ(ops::holder_of(file_).run, "r1");
  EXPECT_EQ(ops::holder_of(file_).slot, "");
  EXPECT_EQ(ops::holder_of(folder_ / "none").run, "");
}

TEST_F(Lock, WhoseFileIsNonsenseHasNoHolder) {
  fs::create_directories(folder_);
  std::ofstream{file_} << "job=99999999999999999999\nboot=\n\xff\n=\njob_started";
  EXPECT_FALSE(ops::lives(ops::Lock{file_}.holder()));
}

}  // namespace
