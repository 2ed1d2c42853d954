#include <market/course.hpp>
#include <store/cards.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/racecards.hpp>
#include <store/schema.hpp>

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using market::Entry;

const UtcTime kOff = parse_utc("2026-05-16T14:45:00Z");
const UtcTime kCardsAt = parse_utc("2026-05-16T05:00:00Z");

class Races : public testing::Test {
 protected:
  Races() { store::migrate(db, store::newest_version()); }

  static market::Fixture fixture(const std::string& id, const std::string& course, UtcTime off,
                                 const std::vector<std::string>& names) {
    market::Fixture race{.provider_id = id,
                         .sport = "racing",
                         .league = "GB",
                         .form = market::Form::race,
                         .name = "Made Stakes"};
    race.course = market::course_key(course);
    race.starts_at = off;
    for (const auto& name : names) race.field.push_back({.name = name});
    return race;
  }

  store::StoredCards cards(UtcTime at, const market::Fixture& race, std::int64_t rating = 70) {
    market::Card card{.fixture = race, .race = market::RaceCard{.course = "York"}};
    for (auto& entrant : card.fixture.field) {
      entrant.provider_id = "horse of " + race.provider_id + entrant.name;
      entrant.since = at;
      card.race->runners[entrant.name].ofr = rating;
    }
    store::Transaction transaction{db};
    auto stored = store::store_cards(db, {.provider = "racecards", .scope = "made", .at = at},
                                     std::vector{card});
    transaction.commit();
    return stored;
  }

  store::Stored exchange(UtcTime at, const market::Fixture& race) {
    market::Listing listing{.fixture = race, .markets = {}};
    market::BookMarket win{.book = "betfair",
                           .market = market::parse_market("win", "game"),
                           .seen_at = at,
                           .as_of = at,
                           .offers = {}};
    for (const auto& entrant : race.field) {
      win.offers.push_back(
          {.side = market::Side::yes, .subject = entrant.name, .price = odds::Price::parse("5")});
    }
    listing.markets.push_back(win);
    store::Transaction transaction{db};
    store::ListingWriter writer{
        db, {.provider = "betfair", .scope = "made", .at = at}, store::Answers::part};
    writer.write(std::vector{listing});
    auto stored = writer.finish();
    transaction.commit();
    return stored;
  }

  std::int64_t one(std::string_view sql) {
    store::Statement query{db, sql};
    query.step();
    return query.integer(0);
  }

  store::Database db = store::Database::open(":memory:", store::Mode::any);
};

TEST_F(Races, AreOneByCourseAndStartAndTheirHorsesByName_P1_P2) {
  cards(kCardsAt, fixture("1", "York", kOff, {"Made's One", "Made Two"}));
  cards(kCardsAt, fixture("2", "Naas", kOff, {"Mades One"}));  // another horse of that name
  exchange(kCardsAt + 1h, fixture("1.1", "York (GB)", kOff + 5min, {"MADES ONE", "Made Two"}));
  EXPECT_EQ(one("SELECT count(*) FROM event"), 2);
  EXPECT_EQ(one("SELECT count(*) FROM entrant WHERE event = 1"), 2);
  EXPECT_EQ(one("SELECT count(DISTINCT participant) FROM entrant"), 3);
  EXPECT_EQ(one(R"(SELECT count(*) FROM selection JOIN entrant
                       ON entrant.event = selection.event AND participant = subject
                    WHERE selection.event = 1)"),
            2);
}

TEST_F(Races, BeginWhenTheExchangeSays) {
  cards(kCardsAt, fixture("1", "York", kOff, {"One"}));
  exchange(kCardsAt + 1h, fixture("1.1", "York", kOff + 5min, {"One"}));
  EXPECT_EQ(one("SELECT starts_at FROM event"), to_unix(kOff + 5min));
  cards(kCardsAt + 2h, fixture("1", "York", kOff, {"One"}));  // says again what it said
  EXPECT_EQ(one("SELECT starts_at FROM event"), to_unix(kOff + 5min));
}

TEST_F(Races, ThatTheExchangeDoesNotHaveAreRefused_P5) {
  exchange(kCardsAt, fixture("1.1", "York", kOff, {"One"}));
  const auto off = cards(kCardsAt, fixture("1", "York", kOff - 12h, {"One"}));
  ASSERT_EQ(off.skipped.size(), 1U);
  EXPECT_EQ(off.skipped[0].reason,
            "begins at 2026-05-16T02:45:00Z, and the exchange has no race at GB york then, but at "
            "2026-05-16T14:45:00Z");
  EXPECT_TRUE(cards(kCardsAt, fixture("1", "York", kOff + 10min, {"One"})).skipped.empty());
  EXPECT_EQ(cards(kCardsAt, fixture("1", "York", kOff + 11min, {"One"})).skipped.size(), 1U);
  EXPECT_TRUE(cards(kCardsAt, fixture("2", "York", kOff + 24h, {"One"})).skipped.empty());
}

TEST_F(Races, HaveTheCardThatWasKnownThen) {
  cards(kCardsAt, fixture("1", "York", kOff, {"One", "Two", "Three"}), 70);
  cards(kCardsAt + 1h, fixture("1", "York", kOff, {"One", "Two"}), 72);
  const market::EventId race{1};
  EXPECT_FALSE(store::known_card(db, race, kCardsAt - 1s));
  const auto before = store::known_card(db, race, kCardsAt + 59min);
  ASSERT_TRUE(before);
  EXPECT_TRUE(before->has_market);
  EXPECT_EQ(before->course_key, "GB york");
  EXPECT_EQ(before->count(Entry::declared), 3);
  EXPECT_EQ(before->runners[0].card.ofr, 70);
  const auto after = store::known_card(db, race, kCardsAt + 1h);
  EXPECT_EQ(after->count(Entry::declared), 2);
  EXPECT_EQ(after->count(Entry::non_runner), 1);
  EXPECT_EQ(after->runners[0].card.ofr, 72);
  EXPECT_FALSE(after->runners[0].card.rpr);
}

// A card that comes late says what was known then, and changes nothing since.
TEST_F(Races, KeepWhatWasKnownLater) {
  cards(kCardsAt + 1h, fixture("1", "York", kOff, {"One"}), 72);
  cards(kCardsAt, fixture("1", "York", kOff, {"One"}), 70);
  EXPECT_EQ(store::known_card(db, market::EventId{1}, kCardsAt)->runners.size(), 1U);
  EXPECT_EQ(store::known_card(db, market::EventId{1}, kOff)->runners[0].card.ofr, 72);
}

}  // namespace
