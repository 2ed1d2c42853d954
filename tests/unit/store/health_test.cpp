#include <base/error.hpp>
#include <store/health.hpp>

#include <gtest/gtest.h>

namespace {

class Health : public testing::Test {
 protected:
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
  UtcTime now_ = parse_utc("2026-03-01T12:00:00Z");
};

TEST_F(Health, ProvesTheFileAndItsReferences) {
  EXPECT_TRUE(store::check_integrity(db_, std::chrono::seconds{10}).empty());
  db_.run("PRAGMA foreign_keys = OFF; INSERT INTO event_ref VALUES ('p', '1', 7), ('p', '2', 7)");
  EXPECT_EQ(store::check_integrity(db_, std::chrono::seconds{10}),
            std::vector<std::string>{"rows of event_ref that refer to no event: 2"});
}

TEST_F(Health, GivesUpAtItsLimit) {
  db_.run(
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
      "INSERT INTO book SELECT i, 'book ' || i FROM n");
  try {
    store::check_integrity(db_, std::chrono::seconds{-1});
    FAIL() << "it was done";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::temp_fail);
  }
}

TEST_F(Health, RemembersOnlyTheLastFindings) {
  store::record_findings(db_, {{.name = "gone"}, {.name = "kept"}}, now_);
  store::record_findings(db_, {{.name = "kept", .status = health::Status::critical, .since = now_}},
                         now_ + std::chrono::hours{1});
  const auto last = store::last_findings(db_);
  ASSERT_EQ(last.size(), 1U);
  EXPECT_EQ(last.at("kept").status, health::Status::critical);
  EXPECT_EQ(last.at("kept").since, now_);
}

TEST_F(Health, SeesNothingOfLater) {
  db_.run(
      "INSERT INTO backup VALUES ('later', unixepoch('2026-03-01T12:00:01Z'), 1, 'x');"
      "INSERT INTO message VALUES (1, 'c', '', 'info', 'b', 'waiting',"
      "  unixepoch('2026-03-01T12:00:01Z'), 0, 0, 0, 0, 0, NULL, NULL, NULL)");
  EXPECT_FALSE(store::backups(db_, "", now_).newest);
  EXPECT_EQ(store::outbox(db_, now_).waiting, 0);
  EXPECT_TRUE(store::backups(db_, "", now_ + std::chrono::seconds{1}).newest);
}

}  // namespace
