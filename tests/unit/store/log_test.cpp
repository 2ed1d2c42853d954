#include <store/log.hpp>
#include <store/sqlite.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace fs = std::filesystem;

namespace {

constexpr int kFrame = 512 + 24;    // bytes, of pages as small as they can be
constexpr int kOverflow = 512 - 4;  // of a long row in a page

// How long the log is, by the size of its file, which shrinks only when the last closes.
class Log : public testing::Test {
 protected:
  Log() : file_{dir_ / "small.db"} {
    fs::create_directories(dir_);
    auto db = open();
    db.run("PRAGMA page_size = 512; PRAGMA journal_mode = WAL; CREATE TABLE filler(bytes)");
  }
  ~Log() override { fs::remove_all(dir_); }

  store::Database open() const { return store::Database::open(file_, store::Mode::any); }

  // A connection of somebody who does not go.
  store::Database stay() const {
    auto db = open();
    store::Statement{db, "SELECT count(*) FROM filler"}.step();
    return db;
  }

  static void commit(store::Database& db, int frames) {
    db.run("PRAGMA synchronous = OFF");
    store::Transaction transaction{db};
    store::Statement{db, "INSERT INTO filler VALUES (zeroblob(?))"}.bind(frames * kOverflow).run();
    transaction.commit();
  }

  std::uintmax_t log_bytes() const {
    std::error_code none;
    const auto size = fs::file_size(file_.string() + "-wal", none);
    return none ? 0 : size;
  }

  fs::path dir_ = fs::temp_directory_path() / fmt::format("log-test-{}", ::getpid());
  fs::path file_;
};

TEST_F(Log, IsNotCheckpointedByACommit) {
  auto db = open();
  const auto before = fs::file_size(file_);
  commit(db, 5'000);
  EXPECT_EQ(fs::file_size(file_), before);
}

TEST_F(Log, IsCheckpointedByTheLastToClose) {
  {
    auto db = open();
    commit(db, 10);
  }
  EXPECT_EQ(log_bytes(), 0U);
}

TEST_F(Log, StaysBehindACloseThatDoesNotWaitOnlyWhileItIsShort) {
  for (int i = 0; i < 3; ++i) {
    auto db = open();
    db.wait_for_disk(false);
    commit(db, 300);
  }
  EXPECT_GT(log_bytes(), 900U * kFrame);
  {
    auto db = open();
    db.wait_for_disk(false);
    commit(db, 300);
  }
  EXPECT_EQ(log_bytes(), 0U);
}

TEST_F(Log, IsBoundedWhereSomebodyStays) {
  const auto other = stay();
  for (int i = 0; i < 60; ++i) {
    auto db = open();
    commit(db, 1'000);
  }
  EXPECT_GT(log_bytes(), 16'000U * kFrame);
  EXPECT_LT(log_bytes(), 18'000U * kFrame);
}

TEST_F(Log, IsBoundedWhereTheWriterStillReadsAtItsCommit) {
  const auto other = stay();
  for (int i = 0; i < 60; ++i) {
    auto db = open();
    store::Statement reads{db, "SELECT 1 FROM sqlite_schema"};
    store::Transaction transaction{db};
    store::Statement{db, "INSERT INTO filler VALUES (zeroblob(?))"}.bind(1'000 * kOverflow).run();
    reads.step();
    transaction.commit();
  }
  EXPECT_LT(log_bytes(), 18'000U * kFrame);
}

// He reads what was there when he began, so the log cannot be started anew before he ends.
TEST_F(Log, IsLongerWhereSomebodyReadsAndNothingIsLost) {
  auto other = stay();
  {
    store::Statement reads{other, "SELECT 1 FROM sqlite_schema"};
    reads.step();
    auto db = open();
    for (int i = 0; i < 20; ++i) commit(db, 1'000);
    EXPECT_GT(log_bytes(), 20'000U * kFrame);
  }
  auto db = open();
  commit(db, 10);  // is followed by the checkpoint that could not be
  commit(db, 10);  // starts the log anew
  const auto before = log_bytes();
  for (int i = 0; i < 15; ++i) commit(db, 1'000);
  EXPECT_EQ(log_bytes(), before);
  store::Statement rows{db, "SELECT count(*) FROM filler"};
  rows.step();
  EXPECT_EQ(rows.integer(0), 37);
}

}  // namespace
