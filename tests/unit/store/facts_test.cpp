#include <base/error.hpp>
#include <store/ledger.hpp>
#include <store/placing.hpp>
#include <store/settling.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>

namespace {

using store::Account;

class Facts : public testing::Test {
 protected:
  Facts() {
    db_.run(
        "INSERT INTO participant VALUES (1, 'football', 'Ayr'), (2, 'football', 'Bath');"
        "INSERT INTO event VALUES (1, 'football', 'E0', 1, 2, 1772377200, 0, 0);"
        "INSERT INTO book VALUES (1, 'bet365');"
        "INSERT INTO market VALUES (1, '1x2', 'game');"
        "INSERT INTO selection VALUES (1, 1, 1, '', 'home', NULL), (2, 1, 1, '', 'away', NULL)");
    ledger_.post(now_, "opening", std::nullopt, Account::cash, Account::capital,
                 Money::parse("1000"));
  }

  bets::BetId place(std::int64_t selection) {
    return store::place(
        db_, ledger_,
        {.mode = bets::Mode::paper,
         .strategy = "value",
         .group = "",
         .event = {market::EventId{1}, "football", "E0", "Ayr", "Bath", from_unix(1772377200)},
         .selection = market::SelectionId{selection},
         .book = "bet365",
         .stake = Money::parse("10.00"),
         .price = odds::Price::parse("2.10"),
         .commission = {},
         .rounding = Rounding::half_down,
         .probability = 0.5,
         .model = "test",
         .edge = 0.05,
         .kelly = 0.04,
         .price_age = {},
         .bound_by = "",
         .local_day = parse_date("2026-03-01")},
        now_);
  }

  UtcTime now_ = parse_utc("2026-03-01T10:00:00Z");
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
  store::Ledger ledger_{db_, bets::Mode::paper};
};

TEST_F(Facts, APlacedBetNeverChanges) {
  place(1);
  EXPECT_THROW(db_.run("UPDATE bet SET stake = 1"), Error);
  EXPECT_THROW(db_.run("DELETE FROM bet"), Error);
  EXPECT_THROW(db_.run("DELETE FROM transfer"), Error);
}

TEST_F(Facts, TheSameIdeaIsNeverPlacedTwice_R14) {
  place(1);
  place(2);
  EXPECT_THROW(place(1), Error);
}

TEST_F(Facts, AStakeOfNothingIsRefused_R5) {
  EXPECT_THROW(db_.run("INSERT INTO bet SELECT 9, 'paper', 'x', 'value', NULL, 1, 1, 1, 0, 0, "
                       "'2026-03-01', 0, 2, 1, 0, 'half_down', 0.5, 'm', 0, 0, 0, ''"),
               Error);
}

TEST_F(Facts, ARevisedResultIsAReversalAndANewEntry_T23) {
  const auto id = place(1);
  ledger_.flush();
  store::EventReader reader{db_};
  const auto bet = reader.read(market::EventId{1}, now_).bets.front();
  EXPECT_EQ(bet.id, id);

  store::Settler settler{db_, now_};
  const bets::Settlement win{bets::Outcome::win, 4, Money::parse("21"), {}, Money::parse("11")};
  const bets::Settlement loss{bets::Outcome::loss, 4, {}, {}, Money::parse("-10")};
  settler.settle(bet, 1, 1, win, std::nullopt);
  const auto recorded = reader.read(market::EventId{1}, now_).recorded.front();
  ASSERT_TRUE(recorded);
  settler.reverse(bet, *recorded);
  settler.settle(bet, 2, 2, loss, std::nullopt);
  settler.flush();

  EXPECT_EQ(ledger_.balance(Account::cash), Money::parse("990"));
  EXPECT_EQ(ledger_.balance(Account::at_risk), Money{});
  EXPECT_EQ(ledger_.balance(Account::profit), Money::parse("10"));
  EXPECT_TRUE(store::prove_ledger(db_).empty());
  store::Statement rows{db_, "SELECT count(*), sum(reversed_at IS NOT NULL) FROM settlement"};
  rows.step();
  EXPECT_EQ(rows.integer(0), 2);
  EXPECT_EQ(rows.integer(1), 1);
}

TEST_F(Facts, TheProofFindsAPlantedError_M14) {
  place(1);
  ledger_.flush();
  EXPECT_TRUE(store::prove_ledger(db_).empty());
  db_.run("UPDATE balance SET amount = amount + 1 WHERE account = 'cash'");
  EXPECT_EQ(store::prove_ledger(db_).size(), 2U);  // its postings, and the sum of all
}

TEST_F(Facts, AStoreOfAnotherSchemaIsRefused_T1) {
  const auto file =
      std::filesystem::temp_directory_path() / fmt::format("betops-schema-{}.db", ::getpid());
  store::Database::open(file, store::Mode::create).run("PRAGMA user_version = 99");
  try {
    store::Database::open(file, store::Mode::read);
    ADD_FAILURE() << "opened";
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::config);
  }
  std::filesystem::remove(file);
  for (const char* more : {"-wal", "-shm"}) std::filesystem::remove(file.string() + more);
}

}  // namespace
