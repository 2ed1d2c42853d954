#include <store/reporting.hpp>

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>

namespace {

class Reporting : public testing::Test {
 protected:
  Reporting() {
    db_.run(
        "INSERT INTO participant (id, sport, role, name)"
        " VALUES (1, 'football', 0, 'Ayr'), (2, 'football', 0, 'Bath');"
        "INSERT INTO competition (id, sport, key) VALUES (1, 'football', 'E0');"
        "INSERT INTO event (id, competition, form, name, home, away, starts_at, start_assumed,"
        "                   start_since) VALUES (1, 1, 0, '', 1, 2, 100000, 0, 0),"
        "                         (2, 1, 0, '', 2, 1, 200000, 0, 0);"
        "INSERT INTO book VALUES (1, 'bet365');"
        "INSERT INTO market VALUES (1, '1x2', 'game'), (2, 'spread', 'h1');"
        "INSERT INTO selection VALUES (1, 1, 1, NULL, 0, NULL), (2, 2, 2, NULL, 2, -3)");
  }
  ~Reporting() override { std::filesystem::remove_all(folder_); }

  void place(int id, int event, int at, const char* mode = "paper") {
    store::Statement{db_, R"(
      INSERT INTO ticket SELECT ?1, id, ?1, 'value', NULL, 1, ?2, '1970-01-02', 1000, 1000, 1, 0,
                                50000, 0, 0, 0, NULL, 0.05, 0.02, '', NULL
        FROM mode_word WHERE name = ?3)"}
        .bind(id, at, mode)
        .run();
    store::Statement{db_, R"(
      INSERT INTO leg VALUES (?1, 1, ?2, ?2, 0, 0, 21, 10, 100000, NULL, NULL, NULL, 0.5, 'test',
                              60, NULL))"}
        .bind(id, event)
        .run();
  }

  void settle(int bet, int revision, const char* outcome, int at) {
    store::Statement{db_, R"(
      INSERT INTO settlement (ticket, revision, result_revision, outcome, turnover_num,
                              turnover_den, returned, commission, profit, settled_at)
      SELECT ?, ?, 1, id, 1, 1, 0, 0, -1000, ?4 FROM outcome_word WHERE name = ?3)"}
        .bind(bet, revision, outcome, at)
        .run();
  }

  // Ids of the bets, an event a row.
  std::vector<std::vector<std::int64_t>> ids(int now) {
    store::BetsByEvent history{db_, bets::Mode::paper, from_unix(now)};
    std::vector<std::vector<std::int64_t>> found;
    std::vector<bets::Record> event;
    while (history.next(event)) {
      found.emplace_back();
      for (const auto& bet : event) found.back().push_back(bet.id.value());
    }
    return found;
  }

  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("betops-reporting-" + std::to_string(::getpid()));
  bool made_ = std::filesystem::create_directories(folder_);
  store::Database db_ = store::Database::open(folder_ / "bets.db", store::Mode::create);
};

using Ids = std::vector<std::vector<std::int64_t>>;

TEST_F(Reporting, KeepsTheBetsOfAnEventTogetherHoweverTheyWerePlaced) {
  place(1, 2, 10);
  place(2, 1, 20);
  place(3, 2, 30);
  place(4, 1, 40, "live");
  EXPECT_EQ(ids(100), (Ids{{2}, {1, 3}}));
  EXPECT_EQ(ids(29), (Ids{{2}, {1}}));
  EXPECT_EQ(ids(9), Ids{});
}

TEST_F(Reporting, SettlesABetAsItWasKnownThen) {
  place(1, 1, 10);
  settle(1, 1, "win", 50);
  db_.run("UPDATE settlement SET reversed_at = 70 WHERE ticket = 1");
  settle(1, 2, "loss", 70);
  const auto outcome = [&](int now) -> std::string {
    store::BetsByDate history{db_, bets::Mode::paper, from_unix(now), from_unix(0), from_unix(90)};
    if (!history.next()) return "none";
    const auto settled = history.bet().settled;
    return settled ? std::string{to_string(settled->entry.outcome)} : "open";
  };
  EXPECT_EQ(outcome(9), "none");
  EXPECT_EQ(outcome(49), "open");
  EXPECT_EQ(outcome(50), "win");
  EXPECT_EQ(outcome(69), "win");
  EXPECT_EQ(outcome(70), "loss");
}

TEST_F(Reporting, TellsABetWhole) {
  place(1, 2, 10);
  store::BetsByDate history{db_, bets::Mode::paper, from_unix(100), from_unix(0), from_unix(90)};
  ASSERT_TRUE(history.next());
  const auto& bet = history.bet();
  EXPECT_EQ(bet.selection.market, market::parse_market("spread", "h1"));
  EXPECT_EQ(bet.selection.side, market::Side::away);
  EXPECT_EQ(bet.selection.line, market::Line{-3});
  EXPECT_EQ(bet.book, "bet365");
  EXPECT_EQ(bet.strategy, "value");
  EXPECT_DOUBLE_EQ(bet.price(), 2.1);
  EXPECT_DOUBLE_EQ(bet.commission, 0.05);
  EXPECT_EQ(history.event().home, "Bath");
  EXPECT_FALSE(history.next());
}

// A bet of one event must not lend its line to the next, nor a settled one its end.
TEST_F(Reporting, ForgetsTheBetBefore) {
  place(1, 2, 10);
  place(2, 1, 20);
  settle(1, 1, "loss", 50);
  store::BetsByDate history{db_, bets::Mode::paper, from_unix(100), from_unix(0), from_unix(90)};
  ASSERT_TRUE(history.next());
  EXPECT_TRUE(history.bet().settled);
  ASSERT_TRUE(history.next());
  EXPECT_FALSE(history.bet().settled);
  EXPECT_FALSE(history.bet().selection.line);
}

TEST_F(Reporting, CountsBackToWhenTheNewestBetsWerePlaced) {
  place(1, 1, 10);
  place(2, 1, 20);
  place(3, 1, 30);
  place(4, 1, 40, "live");
  const auto since = [&](int now, int count) {
    return to_unix(store::newest_placed_since(db_, bets::Mode::paper, from_unix(now), count));
  };
  EXPECT_EQ(since(100, 1), 30);
  EXPECT_EQ(since(100, 2), 20);
  EXPECT_EQ(since(29, 2), 10);
  EXPECT_EQ(since(100, 4), 0);
}

TEST_F(Reporting, ReadsAccountsBeforeAndWithinATime) {
  db_.run(
      "INSERT INTO transfer (mode, at, kind, debit, credit, amount) VALUES"
      "  (0, 10, 0, 0, 4, 100000),"
      "  (0, 60, 2, 4, 0, 2500)");
  const auto flows = store::capital_flows(db_, bets::Mode::paper, from_unix(100));
  ASSERT_EQ(flows.size(), 2u);
  EXPECT_EQ(flows[0].amount, Money::parse("1000"));
  EXPECT_EQ(flows[1].amount, Money::parse("-25"));
  const auto accounts =
      store::account_movements(db_, bets::Mode::paper, from_unix(50), from_unix(100));
  ASSERT_EQ(accounts.size(), 2u);
  EXPECT_EQ(accounts[1].account, "cash");
  EXPECT_EQ(accounts[1].before, Money::parse("1000"));
  EXPECT_EQ(accounts[1].given, Money::parse("25"));
  EXPECT_EQ(accounts[1].received, Money{});
}

}  // namespace
