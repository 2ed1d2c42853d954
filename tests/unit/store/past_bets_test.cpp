#include <store/listing_writer.hpp>
#include <store/past_bets.hpp>

#include <gtest/gtest.h>

namespace {

using std::chrono::days;

const UtcTime kTipOff = parse_utc("2026-01-15T20:00:00Z");
const UtcTime kTwoDaysOn = kTipOff + days{2};

class PastBetsInTheStore : public testing::Test {
 protected:
  // A whole answer with a home side's price, and none.
  void poll(UtcTime at, const char* price) {
    market::BookMarket market{
        .book = "fanduel", .market = {.kind = market::Kind::moneyline}, .seen_at = at, .as_of = at};
    market.offers.push_back({market::Side::home, "", {}, odds::Price::parse(price), {}});
    const market::Listing listing{{.provider_id = "g1",
                                   .sport = "basketball",
                                   .league = "nba",
                                   .home = "Owls",
                                   .away = "Gulls",
                                   .starts_at = kTipOff},
                                  {market}};
    store::ListingWriter writer{
        db_, {.provider = "test", .scope = "all", .at = at}, store::Answers::whole};
    writer.write(std::vector{listing});
    writer.finish();
  }

  // At 2.00 on the one selection there is, 12 hours before the start.
  void bet(double close = 0.5, int outcome = 0,
           UtcTime placed_at = kTipOff - std::chrono::hours{12}) {
    const auto id = ++bets_;
    store::Statement{db_, R"(
      INSERT INTO ticket (id, mode, idea, strategy, book, placed_at, local_day, stake, at_risk,
                          folds, each_way, commission, rounding, stake_tax, free_bet, bound_by)
      SELECT ?1, 0, ?1, 'spread', id, ?2, '2026-01-15', 100, 100, 1, 0, 0, 0, 0, 0, ''
        FROM book WHERE key = 'fanduel')"}
        .bind(id, placed_at)
        .run();
    store::Statement{db_, R"(
      INSERT INTO leg (ticket, n, event, selection, way, priced_by, price_returned, price_staked,
                       starts_at, probability, model)
      SELECT ?1, 1, event, id, 0, 0, 2, 1, ?2, 0.6, 'elo' FROM selection)"}
        .bind(id, kTipOff)
        .run();
    store::Statement{db_, R"(
      INSERT INTO settlement (ticket, revision, outcome, turnover_num, turnover_den, returned,
                              commission, profit, settled_at, close_prob, clv)
      VALUES (?1, 1, ?2, 1, 1, 0, 0, -100, ?3, ?4, ?4 * 2 - 1))"}
        .bind(id, outcome, kTipOff + std::chrono::hours{3}, close)
        .run();
  }

  std::vector<bets::PastBet> past(UtcTime now = kTwoDaysOn) {
    return store::past_bets(db_, bets::Mode::paper, now);
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);

 private:
  std::int64_t bets_ = 0;
};

TEST_F(PastBetsInTheStore, HaveWhatTheirBookPaidFourHoursBefore) {
  poll(kTipOff - std::chrono::hours{12}, "2.00");
  poll(kTipOff - std::chrono::hours{5}, "1.90");
  poll(kTipOff - std::chrono::hours{3}, "1.80");
  bet(0.55);
  const auto found = past();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].kind, market::Kind::moneyline);
  EXPECT_EQ(found[0].side, market::Side::home);
  EXPECT_DOUBLE_EQ(found[0].hours, 12);
  EXPECT_NEAR(found[0].edge_points, 0.1, 1e-12);
  EXPECT_NEAR(*found[0].clv, 0.1, 1e-12);
  EXPECT_NEAR(*found[0].clv_at_4h, 0.55 * 1.90 - 1, 1e-12);
}

TEST_F(PastBetsInTheStore, KnowAPriceThatAnAnswerConfirmed) {
  poll(kTipOff - std::chrono::hours{12}, "2.00");
  poll(kTipOff - std::chrono::hours{4} - std::chrono::minutes{30}, "2.00");
  bet();
  EXPECT_TRUE(past()[0].clv_at_4h);
}

TEST_F(PastBetsInTheStore, DoNotKnowAPriceThatNobodyHasSeenForAnHour) {
  poll(kTipOff - std::chrono::hours{12}, "2.00");
  poll(kTipOff - std::chrono::hours{5} - std::chrono::minutes{1}, "2.00");
  poll(kTipOff - std::chrono::hours{3}, "2.00");
  bet();
  EXPECT_FALSE(past()[0].clv_at_4h);
  EXPECT_TRUE(past()[0].clv);
}

TEST_F(PastBetsInTheStore, AreSettledAndOfTheLastNinetyDays) {
  poll(kTipOff - std::chrono::hours{12}, "2.00");
  bet();
  bet(0.5, 5);  // void
  EXPECT_EQ(past().size(), 1U);
  EXPECT_TRUE(past(kTipOff).empty());
  EXPECT_EQ(past(kTipOff - std::chrono::hours{12} + days{90} - std::chrono::minutes{1}).size(), 1U);
  EXPECT_TRUE(past(kTipOff - std::chrono::hours{12} + days{90}).empty());
}

}  // namespace
