#include <store/reporting.hpp>
#include <store/settling.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

// What settle has to look at: events 1 and 2, and bets that are put on them.
class Due : public testing::Test {
 protected:
  Due() {
    db_.run(
        "INSERT INTO participant (id, sport, role, name)"
        " VALUES (1, 'football', 0, 'Ayr'), (2, 'football', 0, 'Bath');"
        "INSERT INTO competition (id, sport, key) VALUES (1, 'football', 'E0');"
        "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed,"
        "                   start_since) VALUES (1, 1, 0, '', 1, 2, 1000, 0, 0), (2, 1, 0, '', 2, "
        "1, 1000, 0, 0);"
        "INSERT INTO book VALUES (1, 'bet365');"
        "INSERT INTO market VALUES (1, '1x2', 'game');"
        "INSERT INTO selection VALUES (1, 1, 1, NULL, 0, NULL), (2, 2, 1, NULL, 0, NULL);"
        "INSERT INTO poll VALUES (1, 'test', 'results', '', 0, 0, 0, 0, 0, 0, '')");
  }

  void bet(int id, std::initializer_list<int> events) {
    store::Statement{db_, R"(
      INSERT INTO ticket (id, mode, idea, strategy, book, placed_at, local_day, stake, at_risk,
                          folds, each_way, commission, rounding, stake_tax, free_bet, bound_by)
      VALUES (?1, 0, ?1, 'test', 1, 500, '1970-01-01', 100, 100, 1, 0, 0, 0, 0, 0, ''))"}
        .bind(id)
        .run();
    int n = 0;
    for (const int event : events) {
      store::Statement{db_, R"(
        INSERT INTO leg (ticket, n, event, selection, way, priced_by, price_returned, price_staked,
                         starts_at) VALUES (?1, ?2, ?3, ?3, 0, 0, 2, 1, 1000))"}
          .bind(id, ++n, event)
          .run();
    }
  }
  void result(int event, int revision, int known_at) {
    store::Statement{
        db_, "INSERT INTO result (event, revision, status, known_at, poll) VALUES (?, ?, 0, ?, 1)"}
        .bind(event, revision, known_at)
        .run();
  }
  void settlement(int bet, int revision) {
    store::Statement{db_, R"(
      INSERT INTO settlement (ticket, revision, outcome, turnover_num, turnover_den, returned,
                              commission, profit, settled_at, close_prob, close_source, clv)
      VALUES (?, ?, 0, 1, 1, 200, 0, 100, 2000, 0.5, 'test', 0))"}
        .bind(bet, revision)
        .run();
  }
  void done(int event, int now) {
    store::Settler{db_, from_unix(now)}.done(market::EventId{event});
  }
  std::vector<std::int64_t> due(int now) {
    std::vector<std::int64_t> found;
    for (const auto event :
         store::events_with_bets(db_, store::Which::due, from_unix(now), std::nullopt)) {
      found.push_back(event.value());
    }
    return found;
  }

  using Events = std::vector<std::int64_t>;
  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Due, AResultIsDueFromWhenItIsKnownWhereThereAreBets) {
  bet(1, {1});
  EXPECT_EQ(due(5000), Events{});
  result(1, 1, 1500);
  result(2, 1, 1500);
  EXPECT_EQ(due(1499), Events{});
  EXPECT_EQ(due(1500), Events{1});
  EXPECT_EQ(due(5000), Events{1});
}

TEST_F(Due, ABetOnAnEventThatHasAResultIsDue) {
  result(1, 1, 1500);
  EXPECT_EQ(due(5000), Events{});
  bet(1, {1});
  EXPECT_EQ(due(1499), Events{});
  EXPECT_EQ(due(5000), Events{1});
}

TEST_F(Due, WhatIsSettledIsDueAgainWhenItsResultIsRevised) {
  bet(1, {1});
  result(1, 1, 1500);
  result(1, 2, 2500);
  settlement(1, 1);
  done(1, 2000);  // a run of then knows nothing of the second
  EXPECT_EQ(due(2000), Events{});
  EXPECT_EQ(due(2500), Events{1});
  done(1, 2500);
  EXPECT_EQ(due(5000), Events{});
  result(1, 3, 3000);
  EXPECT_EQ(due(5000), Events{1});
}

TEST_F(Due, WhatIsReversedIsDueAgain) {
  bet(1, {1});
  result(1, 1, 1500);
  settlement(1, 1);
  done(1, 2000);
  db_.run("UPDATE settlement SET reversed_at = 3000");
  EXPECT_EQ(due(3000), Events{1});
}

TEST_F(Due, EveryEventOfATicketIsDueByItsOwnResult) {
  bet(1, {1, 2});
  result(2, 1, 1500);
  EXPECT_EQ(due(2000), Events{2});
  result(1, 1, 1800);
  EXPECT_EQ(due(2000), (Events{1, 2}));
}

TEST_F(Due, TheSumsOfADayAreKept) {
  bet(1, {1});
  bet(2, {1});
  settlement(1, 1);
  settlement(2, 1);
  db_.run("UPDATE settlement SET reversed_at = 3000 WHERE ticket = 1");
  settlement(1, 2);
  db_.run("UPDATE settlement SET reversed_at = 4000 WHERE ticket = 2");
  store::Statement total{db_,
                         "SELECT bets, at_risk, settled, returned, profit, changed_at FROM total"};
  ASSERT_TRUE(total.step());
  EXPECT_EQ(total.integer(0), 2);
  EXPECT_EQ(total.integer(1), 200);
  EXPECT_EQ(total.integer(2), 1);
  EXPECT_EQ(total.integer(3), 200);
  EXPECT_EQ(total.integer(4), 100);
  EXPECT_EQ(total.integer(5), 4000);
  const auto profit_before = [&](int now, int time) {
    return store::profit_before(db_, bets::Mode::paper, from_unix(now), from_unix(time)).minor();
  };
  const int later = 30 * 86400;
  EXPECT_EQ(profit_before(later, later), 100);  // from the sums
  EXPECT_EQ(profit_before(3500, later), 200);   // before they were what they are
  EXPECT_EQ(profit_before(1999, later), 0);
  EXPECT_EQ(profit_before(later, 501), 100);
  EXPECT_EQ(profit_before(later, 500), 0);
  db_.run("UPDATE total SET profit = 99");
  const auto wrong = store::prove_ledger(db_);
  EXPECT_NE(std::ranges::find(wrong,
                              "the bets, settled ones and profit of test on 1970-01-01 are "
                              "2, 1, 99, not 2, 1, 100"),
            wrong.end());
}

TEST_F(Due, ACloseThatIsNotKnownIsDueForAWeek) {
  bet(1, {1});
  result(1, 1, 1500);
  db_.run(
      R"(INSERT INTO settlement (ticket, revision, outcome, turnover_num, turnover_den, returned,
                                     commission, profit, settled_at)
             VALUES (1, 1, 0, 1, 1, 200, 0, 100, 2000))");
  done(1, 2000);
  EXPECT_EQ(due(2000 + 7 * 86400), Events{1});
  EXPECT_EQ(due(2001 + 7 * 86400), Events{});
}

}  // namespace
