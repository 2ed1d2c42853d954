#include <store/batch.hpp>

#include <base/error.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

class Batch : public testing::Test {
 protected:
  Batch() { db_.run("CREATE TABLE pair (a INTEGER NOT NULL CHECK (a <> 13), b TEXT)"); }

  // How many rows, and what they add up to.
  std::pair<std::int64_t, std::int64_t> rows() {
    store::Statement query{db_, "SELECT count(*), coalesce(sum(a), 0) FROM pair"};
    query.step();
    return {query.integer(0), query.integer(1)};
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::any);
  store::Batch batch_{db_, "pair", {"a", "b"}};
};

TEST_F(Batch, WritesEveryRowOnceHoweverManyThereAre) {
  std::int64_t sum = 0;
  for (std::int64_t n = 100; n < 350; ++n) {
    batch_.add(n, std::to_string(n));
    sum += n;
  }
  batch_.flush();
  EXPECT_EQ(rows(), std::pair(std::int64_t{250}, sum));
  batch_.flush();
  EXPECT_EQ(rows(), std::pair(std::int64_t{250}, sum));
}

// What a full one was bound to is not in the next.
TEST_F(Batch, KeepsNothingOfTheRowsBefore) {
  for (std::int64_t n = 100; n < 200; ++n) batch_.add(n, "text");
  batch_.flush();
  db_.run("DELETE FROM pair");
  batch_.add(std::int64_t{7}, std::optional<std::string>{});
  batch_.flush();
  EXPECT_EQ(rows(), std::pair(std::int64_t{1}, std::int64_t{7}));
  store::Statement text{db_, "SELECT count(b) FROM pair"};
  text.step();
  EXPECT_EQ(text.integer(0), 0);
}

TEST_F(Batch, RefusesWhatTheTableRefuses) {
  batch_.add(std::int64_t{12}, "a");
  batch_.add(std::int64_t{13}, "b");
  EXPECT_THROW(batch_.flush(), Error);
}

}  // namespace
