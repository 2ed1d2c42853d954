#include <base/error.hpp>
#include <bets/decision.hpp>
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
        "INSERT INTO participant (id, sport, role, name)"
        " VALUES (1, 'football', 0, 'Ayr'), (2, 'football', 0, 'Bath');"
        "INSERT INTO competition (id, sport, key) VALUES (1, 'football', 'E0');"
        "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed,"
        "                   start_since) VALUES (1, 1, 0, '', 1, 2, 1772377200, 0, 0);"
        "INSERT INTO book VALUES (1, 'bet365');"
        "INSERT INTO market VALUES (1, '1x2', 'game');"
        "INSERT INTO selection VALUES (1, 1, 1, NULL, 0, NULL), (2, 1, 1, NULL, 2, NULL)");
    ledger_.post(now_, store::Posting::opening, std::nullopt, Account::cash, Account::capital,
                 Money::parse("1000"));
  }

  bets::BetId place(std::int64_t selection) {
    const auto id = store::next_id(db_);
    store::place(db_, ledger_, id,
                 {.ticket = {.id = id,
                             .book = "bet365",
                             .strategy = "value",
                             .placed_at = now_,
                             .stake = Money::parse("10.00"),
                             .legs = {{.event = market::EventId{1},
                                       .selection = {.market = {.kind = market::Kind::three_way}},
                                       .price = odds::Price::parse("2.10"),
                                       .place = {},
                                       .starts_at = from_unix(1772377200),
                                       .opinion = {.probability = 0.5, .model = "test"}}}},
                  .selections = {market::SelectionId{selection}},
                  .idea = fmt::format("value|{}", selection),
                  .group = "",
                  .edge = 0.05,
                  .kelly = 0.04,
                  .bound_by = "",
                  .local_day = parse_date("2026-03-01")},
                 std::nullopt);
    return id;
  }

  UtcTime now_ = parse_utc("2026-03-01T10:00:00Z");
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
  store::Ledger ledger_{db_, bets::Mode::paper};
};

TEST_F(Facts, APlacedBetNeverChanges) {
  place(1);
  ledger_.flush();
  EXPECT_THROW(db_.run("UPDATE ticket SET stake = 1"), Error);
  EXPECT_THROW(db_.run("DELETE FROM ticket"), Error);
  EXPECT_THROW(db_.run("DELETE FROM transfer"), Error);
}

TEST_F(Facts, TheSameIdeaIsNeverPlacedTwice_R14) {
  place(1);
  place(2);
  EXPECT_THROW(place(1), Error);
}

TEST_F(Facts, AStakeOfNothingIsRefused_R5) {
  EXPECT_THROW(db_.run("INSERT INTO ticket SELECT 9, 0, 'x', 'value', NULL, 1, 0, '2026-03-01', 0, "
                       "0, 1, 0, 0, 0, 0, 0, NULL, NULL, NULL, '', NULL"),
               Error);
}

TEST_F(Facts, ARevisedResultIsAReversalAndANewEntry_T23) {
  const auto id = place(1);
  ledger_.flush();
  store::EventReader reader{db_};
  const auto bet = reader.read(market::EventId{1}, now_).tickets.front();
  EXPECT_EQ(bet.id, id);

  store::Settler settler{db_, now_};
  const bets::Paid win{bets::Outcome::win, Ratio{1}, Money::parse("21"), {}, Money::parse("11")};
  const bets::Paid loss{bets::Outcome::loss, Ratio{1}, {}, {}, Money::parse("-10")};
  settler.settle(bet, 1, 1, win, std::nullopt);
  settler.flush();
  const auto recorded = reader.read(market::EventId{1}, now_).recorded.front();
  ASSERT_TRUE(recorded);
  settler.reverse(bet, *recorded);
  settler.settle(bet, 2, 2, loss, std::nullopt);
  settler.flush();

  EXPECT_EQ(ledger_.balance(Account::cash, UtcTime::max()), Money::parse("990"));
  EXPECT_EQ(ledger_.balance(Account::at_risk, UtcTime::max()), Money{});
  EXPECT_EQ(ledger_.balance(Account::profit, UtcTime::max()), Money::parse("10"));
  EXPECT_TRUE(store::prove_ledger(db_).empty());
  store::Statement rows{db_, "SELECT count(*), sum(reversed_at IS NOT NULL) FROM settlement"};
  rows.step();
  EXPECT_EQ(rows.integer(0), 2);
  EXPECT_EQ(rows.integer(1), 1);
}

TEST_F(Facts, ATicketOfSeveralLegsIsOnRecordBeforeItsNextEventIsRead) {
  place(1);
  ledger_.flush();
  store::EventReader reader{db_};
  auto bet = reader.read(market::EventId{1}, now_).tickets.front();
  bet.legs.push_back(bet.legs.front());
  store::Settler settler{db_, now_};
  settler.settle(bet, 1, std::nullopt, {bets::Outcome::loss, Ratio{1}, {}, {}, Money::parse("-10")},
                 std::nullopt);
  EXPECT_TRUE(reader.read(market::EventId{1}, now_).recorded.front());
}

TEST_F(Facts, TheProofFindsAPlantedError_M14) {
  place(1);
  ledger_.flush();
  EXPECT_TRUE(store::prove_ledger(db_).empty());
  db_.run("UPDATE balance SET amount = amount + 1 WHERE account = 0");
  EXPECT_EQ(store::prove_ledger(db_).size(), 2U);  // its postings, and the sum of all
}

// The numbers in the tables are those of the programs.
TEST_F(Facts, WordsAreThoseOfTheEnumerations) {
  const auto expect = [&](const char* table, auto last) {
    using Word = decltype(last);
    store::Statement query{db_, fmt::format("SELECT id, name FROM {} ORDER BY id", table)};
    std::int64_t n = 0;
    for (; query.step(); ++n) {
      EXPECT_EQ(query.integer(0), n) << table;
      EXPECT_EQ(query.view(1), to_string(static_cast<Word>(n))) << table;
    }
    EXPECT_EQ(n, static_cast<std::int64_t>(last) + 1) << table;
  };
  expect("mode_word", bets::Mode::live);
  expect("role_word", market::Role::person);
  expect("form_word", market::Form::tournament);
  expect("entry_word", market::Entry::reserve);
  expect("side_word", market::Side::draw_away);
  expect("way_word", market::Way::lay);
  expect("status_word", market::Status::walkover);
  expect("scope_word", market::Scope::with_overtime);
  expect("pricing_word", bets::PricedBy::bsp);
  expect("rounding_word", Rounding::down);
  expect("outcome_word", bets::Outcome::void_bet);
  expect("state_word", bets::State::replaced);
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
