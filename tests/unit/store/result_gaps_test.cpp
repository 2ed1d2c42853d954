#include <market/course.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/result_reader.hpp>
#include <store/schema.hpp>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;

const UtcTime kRaceOff = parse_utc("2026-05-16T14:45:00Z");

// A race whose result is known ten minutes after its start, and what the exchange says of it.
class ResultGaps : public testing::Test {
 protected:
  ResultGaps() {
    store::migrate(db, store::newest_version());
    exchange(kRaceOff - 5h, {{.subject = "One"}, {.subject = "Two"}, {.subject = "Gone"}});
  }

  static market::Fixture race() {
    market::Fixture fixture{.provider_id = "1.1",
                            .sport = "racing",
                            .league = "GB",
                            .form = market::Form::race,
                            .name = "Made Stakes"};
    fixture.course = market::course_key("York");
    fixture.starts_at = kRaceOff;
    for (const auto* name : {"One", "Two", "Gone"}) fixture.field.push_back({.name = name});
    return fixture;
  }

  void exchange(UtcTime at, std::vector<market::TradedRunner> runners) {
    market::Trading trading{.book = "betfair_ex_uk",
                            .market = market::parse_market("win", "game"),
                            .seen_at = at,
                            .runners = std::move(runners)};
    store::Transaction transaction{db};
    store::ListingWriter writer{
        db, {.provider = "betfair", .scope = "made", .at = at}, store::Answers::part};
    writer.write(std::vector{market::Listing{.fixture = race(), .trading = {trading}}});
    writer.finish();
    transaction.commit();
  }

  void ended(market::NamedResult result) {
    result.known_at = kRaceOff + 10min;
    const market::FixtureResult one{.fixture = race(), .result = std::move(result)};
    store::Transaction transaction{db};
    store::store_results(db, {.provider = "betfair", .scope = "ended", .at = kRaceOff + 10min},
                         {.results = std::span{&one, 1}, .unfinished = {}}, kRaceOff + 10min);
    transaction.commit();
  }

  market::Result result(UtcTime now) {
    return store::ResultReader{db}.newest(market::EventId{1}, now).value().result;
  }

  static market::TradedRunner gone(UtcTime at, const char* factor) {
    return {.subject = "Gone",
            .status = market::RunnerStatus::removed,
            .reduction = Ratio::parse(factor),
            .removed_at = at,
            .last_traded = odds::Price::parse("3.8")};
  }

  store::Database db = store::Database::open(":memory:", store::Mode::any);
};

const market::NamedResult kTwoRan{.order = {{"One", {.position = 1}}, {"Two", {.position = 2}}}};

TEST_F(ResultGaps, AreFilledByTheExchangesStartingPrices) {
  ended(kTwoRan);
  EXPECT_FALSE(result(kRaceOff + 20min).order[0].second.bsp);
  exchange(kRaceOff + 30min, {{.subject = "One", .starting_price = odds::Price::parse("4.2371")},
                              {.subject = "Two"},
                              {.subject = "Gone"}});
  EXPECT_FALSE(result(kRaceOff + 20min).order[0].second.bsp);  // nobody knew it then
  const auto now = result(kRaceOff + 30min);
  EXPECT_EQ(now.order[0].second.bsp, odds::Price::parse("4.2371"));
  EXPECT_FALSE(now.order[1].second.bsp);
}

TEST_F(ResultGaps, AreFilledByTheExchangesRemovals) {
  auto said = kTwoRan;
  said.withdrawals = {{"Gone", {}}};
  ended(said);
  exchange(kRaceOff + 30min, {gone(kRaceOff - 2h, "0.2")});
  exchange(kRaceOff + 40min, {gone(kRaceOff - 2h, "0")});  // reckoned anew
  const market::NonRunner expected{
      .at = kRaceOff - 2h, .price = odds::Price::parse("3.8"), .reduction = {{20, 100}}};
  EXPECT_EQ(result(kRaceOff + 1h).withdrawals.at(0).second, expected);
}

TEST_F(ResultGaps, AreNoneWhereTheResultSpeaks) {
  auto said = kTwoRan;
  const market::NonRunner published{
      .at = kRaceOff - 1h, .price = odds::Price::parse("4"), .reduction = {{25, 100}}};
  said.withdrawals = {{"Gone", published}};
  ended(said);
  exchange(kRaceOff + 30min, {gone(kRaceOff - 2h, "0.2")});
  EXPECT_EQ(result(kRaceOff + 1h).withdrawals.at(0).second, published);
}

TEST_F(ResultGaps, HaveWhoWasRemovedAndDidNotRun) {
  ended(kTwoRan);
  EXPECT_TRUE(result(kRaceOff + 1h).withdrawals.empty());
  exchange(kRaceOff + 30min, {gone(kRaceOff - 2h, "0.2")});
  EXPECT_EQ(result(kRaceOff + 1h).withdrawals.size(), 1);
  // Who is said to have run has run.
  exchange(
      kRaceOff + 30min,
      {{.subject = "Two", .status = market::RunnerStatus::removed, .removed_at = kRaceOff - 1h}});
  EXPECT_EQ(result(kRaceOff + 1h).withdrawals.size(), 1);
}

// What completes a result makes its bets due again, and what says nothing new does not.
TEST_F(ResultGaps, AreDueWhenTheyAreFilled) {
  db.run(
      "INSERT INTO ticket (id, mode, idea, strategy, book, placed_at, local_day, stake, at_risk,"
      " folds, each_way, commission, rounding, stake_tax, free_bet, bound_by)"
      " SELECT 1, 0, 'i', 'test', id, 500, '1970-01-01', 100, 100, 1, 0, 0, 0, 0, 0, '' FROM book;"
      "INSERT INTO leg (ticket, n, event, selection, way, priced_by, price_returned, price_staked,"
      " starts_at) SELECT 1, 1, 1, min(id), 0, 2, NULL, NULL, 1000 FROM selection");
  const auto due = [&] {
    store::Statement query{db, "DELETE FROM due RETURNING known_at"};
    return query.step() ? std::optional{query.time(0)} : std::nullopt;
  };
  ended(kTwoRan);
  EXPECT_EQ(due(), kRaceOff + 10min);
  const std::vector<market::TradedRunner> closed{
      {.subject = "One", .starting_price = odds::Price::parse("4.2")}, gone(kRaceOff - 2h, "0.2")};
  exchange(kRaceOff + 30min, closed);
  EXPECT_EQ(due(), kRaceOff + 30min);
  exchange(kRaceOff + 40min, closed);
  EXPECT_EQ(due(), std::nullopt);
}

}  // namespace
