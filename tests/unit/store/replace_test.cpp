#include <base/error.hpp>
#include <store/replace.hpp>
#include <store/sqlite.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;

namespace {

class Replace : public testing::Test {
 protected:
  Replace() : file_{dir_ / "bets.db"}, kept_{dir_ / "kept.db"} {
    fs::create_directories(dir_);
    store::Database::open(file_, store::Mode::create);
  }
  ~Replace() override { fs::remove_all(dir_); }

  std::string journal() {
    auto db = store::Database::open(file_, store::Mode::read);
    store::Statement query{db, "PRAGMA journal_mode"};
    query.step();
    return query.text(0);
  }

  fs::path dir_ = fs::temp_directory_path() / fmt::format("replace-test-{}", ::getpid());
  fs::path file_;
  fs::path kept_;
};

TEST_F(Replace, ThatFailsLeavesTheStoreAsItWas) {
  EXPECT_THROW(store::replace(file_, dir_ / "no-copy.db", kept_), Error);
  EXPECT_EQ(journal(), "wal");
  EXPECT_FALSE(fs::exists(kept_));

  std::ofstream{kept_} << "in the way";
  std::ofstream{dir_ / "copy.db"} << "a copy";
  EXPECT_THROW(store::replace(file_, dir_ / "copy.db", kept_), Error);
  EXPECT_EQ(journal(), "wal");
}

TEST_F(Replace, KeepsTheOldOne) {
  std::ofstream{dir_ / "copy.db"} << "a copy";
  store::replace(file_, dir_ / "copy.db", kept_);
  EXPECT_EQ(fs::file_size(file_), 6U);
  EXPECT_NO_THROW(store::Database::open(kept_, store::Mode::read));
}

}  // namespace
