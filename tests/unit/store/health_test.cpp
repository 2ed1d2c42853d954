#include <base/error.hpp>
#include <store/backups.hpp>
#include <store/health.hpp>
#include <store/schema_proof.hpp>

#include <gtest/gtest.h>

namespace {

class Health : public testing::Test {
 protected:
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
  UtcTime now_ = parse_utc("2026-03-01T12:00:00Z");
};

TEST_F(Health, KnowsTheSchemaThatItMakes) {
  EXPECT_TRUE(store::schema_faults(db_).empty());
  db_.run("ANALYZE; CREATE VIEW mine AS SELECT 1; CREATE INDEX mine_too ON message (body)");
  EXPECT_TRUE(store::schema_faults(db_).empty());

  store::Statement one{
      db_, "SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name LIMIT 1"};
  ASSERT_TRUE(one.step());
  const auto trigger = one.text(0);
  one.bind();
  db_.run(fmt::format("DROP TRIGGER {}; DROP INDEX backup_check_by_kind;"
                      "CREATE INDEX backup_check_by_kind ON backup_check (at);"
                      "CREATE TRIGGER theirs AFTER INSERT ON message BEGIN SELECT 1; END",
                      trigger)
              .c_str());
  EXPECT_EQ(
      store::schema_faults(db_),
      (std::vector<std::string>{"index backup_check_by_kind is not as it was made",
                                "there is no trigger " + trigger, "trigger theirs is not ours"}));
}

TEST_F(Health, SeesKeptBalancesThatDisagree) {
  EXPECT_TRUE(store::kept_faults(db_).empty());
  db_.run(
      "INSERT INTO balance (mode, account, amount) VALUES (0, 0, 500), (0, 1, 300), "
      "(1, 0, 100), (1, 4, -100)");
  EXPECT_EQ(store::kept_faults(db_),
            (std::vector<std::string>{"the paper balances add up to 8.00, not 0.00",
                                      "paper stakes at risk are 3.00, the open bets' are 0.00"}));
}

TEST_F(Health, RemembersAFaultUntilABackupIsMade) {
  EXPECT_EQ(store::backups(db_, "", now_).store_fault, "");
  store::BackupRecords records{db_};
  const auto at = now_ - std::chrono::hours{2};
  records.checked("b1", "store", {store::CheckKind::deep, at, false, "integrity: page 7"});
  EXPECT_EQ(store::backups(db_, "", now_).store_fault, "integrity: page 7");
  EXPECT_TRUE(store::backups(db_, "", now_).failed.empty());
  EXPECT_EQ(store::backups(db_, "", at - std::chrono::hours{1}).store_fault, "");
  records.taken("b2", now_ - std::chrono::hours{1}, 1000, "x");
  EXPECT_EQ(store::backups(db_, "", now_).store_fault, "");
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
