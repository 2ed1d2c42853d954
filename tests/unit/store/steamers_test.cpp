#include <base/error.hpp>
#include <market/course.hpp>
#include <store/exchange_markets.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/schema.hpp>
#include <store/steamers.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using market::SteamLevel;
using std::chrono::minutes;

const UtcTime kSteamOff = parse_utc("2026-05-16T14:45:00Z");
const UtcTime kSteamMorning = parse_utc("2026-05-16T07:00:00Z");

class Steamers : public testing::Test {
 protected:
  Steamers() { store::migrate(db, store::newest_version()); }

  // The exchange's answer: one horse at this price.
  void poll(UtcTime at, const std::string& label, const char* price,
            market::RunnerStatus status = market::RunnerStatus::active,
            const std::string& market = "1.1") {
    market::Fixture race{.provider_id = market,
                         .sport = "racing",
                         .league = "GB",
                         .form = market::Form::race,
                         .name = "York",
                         .starts_at = kSteamOff,
                         .course = market::course_key("York"),
                         .field = {{.name = "Seven", .provider_id = "7"}}};
    const market::Market win{.kind = market::Kind::win};
    market::Offer offer{.side = market::Side::yes,
                        .subject = "Seven",
                        .size = Money::parse("5"),
                        .traded = Money::parse("600"),
                        .subject_id = "7"};
    if (price) offer.price = odds::Price::parse(price);
    const market::Listing listing{.fixture = race,
                                  .markets = {{.book = "betfair_ex_uk",
                                               .market = win,
                                               .seen_at = at,
                                               .as_of = at,
                                               .offers = {offer}}},
                                  .trading = {{.book = "betfair_ex_uk",
                                               .market = win,
                                               .seen_at = at,
                                               .status = market::TradingStatus::open,
                                               .runners = {{.subject = "Seven",
                                                            .subject_id = "7",
                                                            .status = status,
                                                            .reduction = Ratio::parse("0.25")}}}}};
    store::Transaction transaction{db};
    store::ListingWriter writer{db,
                                {.provider = "betfair", .scope = "WIN", .label = label, .at = at},
                                store::Answers::whole};
    writer.write(std::vector{listing});
    writer.finish();
    transaction.commit();
  }

  market::ExchangeMarket market_at(UtcTime at, UtcTime now) {
    const auto races = store::races_between(db, kSteamMorning, kSteamOff + minutes{1}, now);
    EXPECT_EQ(races.size(), 1U);
    store::ExchangeMarkets markets{db, {"betfair", "betfair_ex_uk"}, now};
    const auto found = markets.of(races.front().event, at);
    EXPECT_TRUE(found);
    return found.value_or(market::ExchangeMarket{});
  }

  static store::FoundSteamer found(const market::ExchangeMarket& market, SteamLevel level) {
    return {.steamer = {.id = market.runners.front().id,
                        .level = level,
                        .from = odds::Price::parse("10"),
                        .kept = 0.8,
                        .to = odds::Price::parse("4"),
                        .traded = Money::parse("600")},
            .market = market.id,
            .morning = kSteamMorning,
            .at = kSteamMorning + minutes{5}};
  }

  store::Database db = store::Database::open(":memory:", store::Mode::any);
};

TEST_F(Steamers, AreReadFromMarketsAsTheyStoodThen) {
  poll(kSteamMorning, "0800", "10");
  const auto later = kSteamMorning + minutes{60};
  poll(later, "steam", nullptr, market::RunnerStatus::removed);
  const auto now = later + minutes{1};

  const auto morning = market_at(kSteamMorning, now);
  EXPECT_EQ(morning.id, "1.1");
  EXPECT_TRUE(morning.is_before_the_off);
  ASSERT_EQ(morning.runners.size(), 1U);
  const auto& runner = morning.runners.front();
  ASSERT_TRUE(runner.back);
  EXPECT_EQ(runner.back->price, odds::Price::parse("10"));
  EXPECT_EQ(runner.back->age, std::chrono::seconds{0});
  EXPECT_EQ(runner.traded, Money::parse("600"));
  EXPECT_EQ(runner.status, market::RunnerStatus::active);
  EXPECT_EQ(runner.reduction, Ratio::parse("0.25"));

  const auto last = market_at(later, now);
  ASSERT_EQ(last.runners.size(), 1U);
  EXPECT_EQ(last.runners.front().status, market::RunnerStatus::removed);
  EXPECT_FALSE(last.runners.front().back);
}

TEST_F(Steamers, KnowUnderWhichIdAMarketWasListedThen) {
  poll(kSteamMorning, "0800", "10");
  const auto later = kSteamMorning + minutes{60};
  poll(later, "steam", "8", market::RunnerStatus::active, "1.2");
  EXPECT_EQ(market_at(kSteamMorning, later).id, "1.1");
  EXPECT_EQ(market_at(later - minutes{1}, later).id, "1.1");
  EXPECT_EQ(market_at(later, later).id, "1.2");
}

// A label is a name: its poll comes first, whenever it was; the others by their time (Q19).
TEST_F(Steamers, AreComparedWithThePollOfThatLabelElseTheFirstOfTheDay) {
  for (const auto& [after, label] :
       {std::pair{-5, "steam"}, std::pair{5, ""}, std::pair{0, "08-00"}, std::pair{90, "0800"},
        std::pair{120, "0800"}}) {
    poll(kSteamMorning + minutes{after}, label, "10");
  }
  const auto polls = store::polls_of_morning(db, "betfair", "0800", kSteamMorning - minutes{60},
                                             kSteamMorning, kSteamMorning + minutes{119});
  const std::vector<UtcTime> expected{kSteamMorning + minutes{90}, kSteamMorning,
                                      kSteamMorning + minutes{5}};
  EXPECT_EQ(polls, expected);
  EXPECT_TRUE(store::was_polled(db, "betfair", "steam", kSteamMorning - minutes{5}, kSteamMorning));
  EXPECT_FALSE(
      store::was_polled(db, "betfair", "steam", kSteamMorning, kSteamMorning + minutes{200}));
}

TEST_F(Steamers, AreOnRecordOnceALevelAndForGood) {
  poll(kSteamMorning, "0800", "10");
  const auto market = market_at(kSteamMorning, kSteamMorning);
  store::Steamers steamers{db};
  const auto id = market.runners.front().id;
  EXPECT_FALSE(steamers.told(id, "betfair_ex_uk"));
  steamers.record(found(market, SteamLevel::steamer), "betfair_ex_uk");
  EXPECT_EQ(steamers.told(id, "betfair_ex_uk"), SteamLevel::steamer);
  EXPECT_FALSE(steamers.told(id, "another"));
  EXPECT_THROW(steamers.record(found(market, SteamLevel::steamer), "betfair_ex_uk"), Error);
  steamers.record(found(market, SteamLevel::boomer), "betfair_ex_uk");
  EXPECT_EQ(steamers.told(id, "betfair_ex_uk"), SteamLevel::boomer);
  EXPECT_THROW(db.run("UPDATE steamer SET traded = 1"), Error);
  EXPECT_THROW(db.run("DELETE FROM steamer"), Error);

  const auto all = store::steamers_between(db, kSteamMorning, kSteamOff + minutes{1}, kSteamOff);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all.front().runner, "Seven");
  EXPECT_EQ(all.front().course, market::course_key("York"));
  EXPECT_EQ(all.front().found.market, "1.1");
  EXPECT_EQ(all.front().found.morning, kSteamMorning);
  EXPECT_NEAR(all.front().found.steamer.drop(), 0.5, 1e-12);
  EXPECT_EQ(
      store::steamers_between(db, kSteamMorning, kSteamOff + minutes{1}, kSteamMorning).size(), 0U);
}

}  // namespace
