#include <store/board.hpp>
#include <store/ingest.hpp>
#include <store/listing_writer.hpp>
#include <store/result_reader.hpp>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using market::Side;

UtcTime at(const char* time) {
  return parse_utc(time);
}

class Ingest : public testing::Test {
 protected:
  // One book's 1x2 prices; an absent one is not offered.
  static market::BookMarket market_at(const char* seen, std::vector<const char*> prices,
                                      const char* book = "bet365") {
    market::BookMarket found{.book = book,
                             .market = {.kind = market::Kind::three_way},
                             .seen_at = at(seen),
                             .as_of = at(seen),
                             .offers = {}};
    constexpr Side sides[] = {Side::home, Side::draw, Side::away};
    for (std::size_t i = 0; i < prices.size(); ++i) {
      if (prices[i]) found.offers.push_back({sides[i], "", {}, odds::Price::parse(prices[i]), {}});
    }
    return found;
  }

  static market::Listing listing(std::vector<market::BookMarket> markets) {
    return {{.provider_id = "m1",
             .sport = "football",
             .league = "E0",
             .home = "Ayr",
             .away = "Bath",
             .starts_at = at("2026-03-01T15:00:00Z")},
            std::move(markets)};
  }

  store::Stored store(const char* now, const std::vector<market::Listing>& listings,
                      store::Answers answers = store::Answers::whole) {
    store::ListingWriter writer{db_, {.provider = "test", .scope = "all", .at = at(now)}, answers};
    writer.write(listings);
    return writer.finish();
  }

  // The price of home as it stood: "2.10", with its age in minutes; "" if none.
  std::string home_price(const char* instant) {
    store::Boards boards{db_, at(instant)};
    const market::Event event{.id = market::EventId{1}, .starts_at = at("2026-03-01T15:00:00Z")};
    for (const auto& board : boards.of(event, at(instant))) {
      for (const auto& standing : board.outcomes.front().prices) {
        return fmt::format("{} {}", to_string(standing.price),
                           standing.age ? fmt::format("{}", standing.age->count() / 60) : "?");
      }
    }
    return "";
  }

  store::StoredResults store_results(const store::Poll& poll,
                                     const std::vector<market::FixtureResult>& results) {
    return store::store_results(db_, poll, {.results = results, .unfinished = {}}, poll.at);
  }

  std::int64_t count(const char* table) {
    store::Statement query{db_, fmt::format("SELECT count(*) FROM {}", table)};
    query.step();
    return query.integer(0);
  }

  store::Database db_ = store::Database::open(":memory:", store::Mode::create);
};

TEST_F(Ingest, StoresNoQuoteForAnUnchangedPriceAndKnowsItIsFresh) {
  store("2026-03-01T10:00:00Z",
        {listing({market_at("2026-03-01T10:00:00Z", {"2.10", "3.40", "3.60"})})});
  const auto again =
      store("2026-03-01T11:00:00Z",
            {listing({market_at("2026-03-01T11:00:00Z", {"2.10", "3.40", "3.60"})})});
  EXPECT_EQ(again.added, 0);
  EXPECT_EQ(again.unchanged, 3);
  EXPECT_EQ(count("quote"), 3);
  EXPECT_EQ(count("presence"), 1);
  EXPECT_EQ(home_price("2026-03-01T10:30:00Z"), "2.10 30");
  EXPECT_EQ(home_price("2026-03-01T11:05:00Z"), "2.10 5");
}

TEST_F(Ingest, AnswersAnyPastInstant) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"})})});
  store("2026-03-01T11:00:00Z", {listing({market_at("2026-03-01T11:00:00Z", {"2.05"})})});
  EXPECT_EQ(home_price("2026-03-01T09:59:59Z"), "");
  EXPECT_EQ(home_price("2026-03-01T10:59:59Z"), "2.10 59");
  EXPECT_EQ(home_price("2026-03-01T11:00:00Z"), "2.05 0");
}

TEST_F(Ingest, TellsGoneFromNotAsked) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10", "3.40"})})});
  // A whole answer without the draw: withdrawn. Part of one: not asked.
  const auto gone =
      store("2026-03-01T11:00:00Z", {listing({market_at("2026-03-01T11:00:00Z", {"2.10"})})});
  EXPECT_EQ(gone.withdrawn, 1);
  const auto part = store("2026-03-01T12:00:00Z",
                          {listing({market_at("2026-03-01T12:00:00Z", {nullptr, "3.50"})})},
                          store::Answers::part);
  EXPECT_EQ(part.withdrawn, 0);
  EXPECT_EQ(home_price("2026-03-01T12:00:00Z"), "2.10 60");  // stands, and nobody has looked since
}

TEST_F(Ingest, AnAnswerByMarketsSaysNothingOfTheOthers) {
  const auto by_markets = [&](const char* now, const market::BookMarket& market) {
    return store(now, {listing({market})}, store::Answers::markets);
  };
  by_markets("2026-03-01T10:00:00Z", market_at("2026-03-01T10:00:00Z", {"2.10", "3.40"}, "a"));
  const auto other =
      by_markets("2026-03-01T10:30:00Z", market_at("2026-03-01T10:30:00Z", {"2.12"}, "b"));
  EXPECT_EQ(other.withdrawn, 0);
  EXPECT_EQ(home_price("2026-03-01T10:30:00Z"), "2.10 30");
  const auto same =
      by_markets("2026-03-01T11:00:00Z", market_at("2026-03-01T11:00:00Z", {"2.10"}, "a"));
  EXPECT_EQ(same.withdrawn, 1);
}

TEST_F(Ingest, WithdrawsWhatAWholeAnswerNoLongerHas) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"}),
                                          market_at("2026-03-01T10:00:00Z", {"2.12"}, "zbook")})});
  const auto stored = store("2026-03-01T11:00:00Z",
                            {listing({market_at("2026-03-01T11:00:00Z", {"2.12"}, "zbook")})});
  EXPECT_EQ(stored.withdrawn, 1);
  EXPECT_EQ(home_price("2026-03-01T11:00:00Z"), "2.12 0");
}

TEST_F(Ingest, KeepsTheLaterOfTwoPricesOfOneSecond) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"})})});
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.15"})})});
  EXPECT_EQ(home_price("2026-03-01T10:00:00Z"), "2.15 0");
  EXPECT_EQ(count("quote"), 2);
}

TEST_F(Ingest, ImportsHistoryTwiceWithoutATrace) {
  const std::vector history = {
      listing({market_at("2026-02-27T15:00:00Z", {"2.10", "3.40", "3.60"}),
               market_at("2026-03-01T15:00:00Z", {"2.10", "3.30", "3.60"})})};
  store("2026-03-05T00:00:00Z", history, store::Answers::markets);
  const auto quotes = count("quote");
  const auto again = store("2026-03-06T00:00:00Z", history, store::Answers::markets);
  EXPECT_EQ(again.added, 0);
  EXPECT_EQ(count("quote"), quotes);
  EXPECT_EQ(count("presence"), 1);
  EXPECT_EQ(count("observation"), 2);
  // The close that did not move is a close all the same.
  EXPECT_EQ(home_price("2026-03-01T15:00:00Z"), "2.10 0");
}

TEST_F(Ingest, AnUnknownAgeStaysUnknown) {
  auto market = market_at("2026-03-01T10:00:00Z", {"2.10"});
  market.as_of.reset();
  store("2026-03-01T10:00:00Z", {listing({market})});
  EXPECT_EQ(home_price("2026-03-01T10:00:00Z"), "2.10 ?");
}

TEST_F(Ingest, APollMakesNoOldPriceYoung_Q31) {
  auto stale = market_at("2026-03-01T10:00:00Z", {"2.10"});
  store("2026-03-01T10:00:00Z", {listing({stale})});
  // Two hours later the source still has what it saw at ten.
  stale.seen_at = at("2026-03-01T12:00:00Z");
  store("2026-03-01T12:00:00Z", {listing({stale})});
  EXPECT_EQ(home_price("2026-03-01T12:00:00Z"), "2.10 120");
  // It looks again, half an hour before we ask: that is how old the price is.
  stale.as_of = at("2026-03-01T12:30:00Z");
  stale.seen_at = at("2026-03-01T13:00:00Z");
  EXPECT_EQ(store("2026-03-01T13:00:00Z", {listing({stale})}).added, 0);
  EXPECT_EQ(home_price("2026-03-01T13:00:00Z"), "2.10 30");
}

TEST_F(Ingest, LeavesPricesInPlayOutOfTheBoard) {
  store("2026-03-01T14:00:00Z", {listing({market_at("2026-03-01T14:00:00Z", {"2.10"})})});
  store("2026-03-01T15:30:00Z", {listing({market_at("2026-03-01T15:30:00Z", {"51.0"})})});
  EXPECT_EQ(home_price("2026-03-01T16:00:00Z"), "2.10 60");
}

TEST_F(Ingest, ShufflingAnAnswerChangesNothing) {
  store("2026-03-01T10:00:00Z",
        {listing({market_at("2026-03-01T10:00:00Z", {"2.10", "3.40", "3.60"}, "a"),
                  market_at("2026-03-01T10:00:00Z", {"2.20", "3.30", "3.50"}, "b")})});
  auto reversed = listing({market_at("2026-03-01T11:00:00Z", {"2.20", "3.30", "3.50"}, "b"),
                           market_at("2026-03-01T11:00:00Z", {"2.10", "3.40", "3.60"}, "a")});
  for (auto& market : reversed.markets) std::ranges::reverse(market.offers);
  EXPECT_EQ(store("2026-03-01T11:00:00Z", {reversed}).added, 0);
  EXPECT_EQ(count("presence"), 2);
}

TEST_F(Ingest, AnIdThatStandsForOtherTeamsIsNotTaken_P3) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"})})});
  auto other = listing({market_at("2026-03-01T11:00:00Z", {"9.00"})});
  other.fixture.home = "Crewe";
  other.fixture.away = "Derby";
  const auto stored = store("2026-03-01T11:00:00Z", {other});
  ASSERT_EQ(stored.skipped.size(), 1U);
  EXPECT_EQ(stored.skipped[0].reason, "this id is Ayr v Bath in the store, not Crewe v Derby");
  EXPECT_EQ(home_price("2026-03-01T10:30:00Z"), "2.10 30");

  // With the sides the other way round after the start, it is a mistake.
  auto swapped = listing({}).fixture;
  std::swap(swapped.home, swapped.away);
  const market::FixtureResult result{swapped,
                                     {.status = market::Status::final,
                                      .scores = {{.score = {2, 0}}},
                                      .known_at = at("2026-03-01T17:00:00Z")}};
  const store::Poll poll{.provider = "test", .scope = "r", .at = at("2026-03-01T17:00:00Z")};
  EXPECT_EQ(store_results(poll, {result}).skipped.size(), 1U);
  EXPECT_EQ(count("result"), 0);
}

TEST_F(Ingest, AnIdWithOneOtherTeamThatIsKnownIsAnotherGame_P3) {
  store("2026-03-01T10:00:00Z", {listing({})});
  auto crewe = listing({});
  crewe.fixture.provider_id = "m2";
  crewe.fixture.home = "Crewe";
  crewe.fixture.away = "Derby";
  store("2026-03-01T10:00:00Z", {crewe});
  auto other = listing({});
  other.fixture.away = "Derby";
  EXPECT_EQ(store("2026-03-01T11:00:00Z", {other}).skipped.size(), 1U);
  EXPECT_EQ(count("alias"), 8);  // of each name its own, for the source and for all
}

TEST_F(Ingest, ATeamThatIsRenamedEverywhereIsTheSameTeam_P4) {
  store("2026-03-01T10:00:00Z", {listing({})});
  auto next = listing({});
  next.fixture.provider_id = "m2";
  next.fixture.home = "Ayr United";
  next.fixture.away = "Crewe";
  next.fixture.starts_at = at("2026-03-08T15:00:00Z");
  auto renamed = listing({});
  renamed.fixture.home = "Ayr United";
  const auto stored = store("2026-03-01T11:00:00Z", {next, renamed});
  EXPECT_TRUE(stored.skipped.empty());
  EXPECT_EQ(count("participant"), 3);
  ASSERT_EQ(stored.notes.size(), 2U);  // and Crewe is new
  EXPECT_EQ(stored.notes[0].reason, "'Ayr United' is another name of Ayr: remembered");
}

TEST_F(Ingest, ATurnedListingOfAnIdHasThePricesOfTheSameTeams_P3) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"})})});
  auto turned = listing({market_at("2026-03-01T11:00:00Z", {nullptr, nullptr, "2.12"})});
  std::swap(turned.fixture.home, turned.fixture.away);
  const auto stored = store("2026-03-01T11:00:00Z", {turned});
  EXPECT_TRUE(stored.skipped.empty());
  ASSERT_EQ(stored.notes.size(), 1U);
  EXPECT_EQ(stored.notes[0].reason,
            "Ayr v Bath is now Bath v Ayr: bets on it from before are void");
  EXPECT_EQ(home_price("2026-03-01T11:00:00Z"), "2.12 0");
  EXPECT_TRUE(store("2026-03-01T11:30:00Z", {turned}).notes.empty());
  EXPECT_EQ(count("venue_switch"), 1);
}

TEST_F(Ingest, AStartThatWasMovedIsStillWhereItWas) {
  const auto ahead = [&](const char* now) {
    std::string found;
    for (const auto& event : store::events_ahead(db_, at(now), at(now) + std::chrono::hours{96})) {
      found += format_utc(event.starts_at);
    }
    return found;
  };
  store("2026-03-01T10:00:00Z", {listing({})});
  auto moved = listing({});
  moved.fixture.starts_at = at("2026-03-08T15:00:00Z");
  store("2026-03-01T12:00:00Z", {moved});
  EXPECT_EQ(ahead("2026-03-01T11:00:00Z"), "2026-03-01T15:00:00Z");
  EXPECT_EQ(ahead("2026-03-01T12:00:00Z"), "");
  EXPECT_EQ(ahead("2026-03-07T12:00:00Z"), "2026-03-08T15:00:00Z");
}

TEST_F(Ingest, AGameMovedByADayIsTheSameGame) {
  auto saturday = listing({});
  saturday.fixture.id_names_day = true;
  store("2026-02-27T12:00:00Z", {saturday});
  auto sunday = saturday;
  sunday.fixture.provider_id = "m1 moved";
  sunday.fixture.starts_at = at("2026-03-02T15:00:00Z");
  store("2026-02-28T12:00:00Z", {sunday});
  EXPECT_EQ(count("event"), 1);
  auto in_may = saturday;
  in_may.fixture.provider_id = "m2";
  in_may.fixture.starts_at = at("2026-05-09T15:00:00Z");
  store("2026-02-28T12:00:00Z", {in_may});
  EXPECT_EQ(count("event"), 2);
}

TEST_F(Ingest, AMatchThatVanishedBeforeItsStartIsMovedWhenItIsListedAgain) {
  const auto first = listing({market_at("2026-03-01T10:00:00Z", {"2.10"})});
  store("2026-03-01T10:00:00Z", {first});
  store("2026-03-01T12:00:00Z", {});
  auto again = first;
  again.fixture.provider_id = "m1 again";
  again.fixture.starts_at = at("2026-03-15T15:00:00Z");
  store("2026-03-05T12:00:00Z", {again});
  EXPECT_EQ(count("event"), 1);
}

TEST_F(Ingest, AMatchThatWasListedToItsStartIsNotMoved) {
  const auto first = listing({market_at("2026-03-01T14:55:00Z", {"2.10"})});
  store("2026-03-01T14:55:00Z", {first});
  store("2026-03-01T17:00:00Z", {});
  auto again = first;
  again.fixture.provider_id = "m2";
  again.fixture.starts_at = at("2026-03-15T15:00:00Z");
  store("2026-03-05T12:00:00Z", {again});
  EXPECT_EQ(count("event"), 2);
}

TEST_F(Ingest, APriceMentionedByItselfIsSeenByItself) {
  // Two lines of a feed in parts; later only one is there, unchanged.
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10", "3.40"})})},
        store::Answers::part);
  const std::vector again = {listing({market_at("2026-03-01T12:00:00Z", {"2.10"})})};
  EXPECT_EQ(store("2026-03-01T12:00:00Z", again, store::Answers::part).added, 0);
  EXPECT_EQ(store("2026-03-01T12:00:00Z", again, store::Answers::part).added, 0);
  EXPECT_EQ(count("sighting"), 1);
  EXPECT_EQ(home_price("2026-03-01T12:05:00Z"), "2.10 5");
  EXPECT_EQ(home_price("2026-03-01T11:00:00Z"), "2.10 60");
}

// Two sources, one that counts regulation time and one that does not say: after a level
// game both are true, whichever comes first. A competition without overtime has one score.
TEST_F(Ingest, KeepsRegulationTimeBesideTheScoreAfterIt) {
  using market::Scope;
  const auto known_at = at("2026-03-10T00:00:00Z");
  std::int64_t days = 0;
  // What is known of a game of its own when two sources have said it, one after the other.
  const auto together = [&](const market::PeriodScore& first, const market::PeriodScore& second,
                            const char* sport) {
    auto fixture = listing({}).fixture;
    fixture.sport = sport;
    fixture.provider_id = fmt::format("m{}", ++days);
    fixture.starts_at += std::chrono::days{days};
    for (const auto& score : {first, second}) {
      const market::FixtureResult said{fixture, {.scores = {score}, .known_at = known_at}};
      const store::Poll poll{.provider = std::string{to_string(score.scope)}, .at = known_at};
      store_results(poll, {said});
    }
    std::string scores;
    store::Statement query{db_, R"(
      SELECT scope, home, away FROM score
       WHERE (event, revision) = (SELECT event, revision FROM result ORDER BY 1 DESC, 2 DESC)
       ORDER BY scope)"};
    while (query.step()) {
      scores += fmt::format("{}: {}-{} ", market::to_string(static_cast<Scope>(query.integer(0))),
                            query.integer(1), query.integer(2));
    }
    return scores;
  };
  const market::PeriodScore level{.scope = Scope::regulation, .score = {2, 2}};
  const market::PeriodScore won{.scope = Scope::regulation, .score = {2, 1}};
  const market::PeriodScore after{.scope = Scope::any, .score = {3, 2}};
  EXPECT_EQ(together(level, after, "icehockey"), "any: 3-2 regulation: 2-2 ");
  EXPECT_EQ(together(after, level, "icehockey"), "any: 3-2 regulation: 2-2 ");
  EXPECT_EQ(together(won, after, "icehockey"), "any: 3-2 ");
  EXPECT_EQ(together(level, after, "football"), "any: 3-2 ");
}

TEST_F(Ingest, KeepsRevisionsOfAResult) {
  const auto result = [&](std::int64_t home) {
    return market::FixtureResult{listing({}).fixture,
                                 {.status = market::Status::final,
                                  .scores = {{.score = {home, 1}}},
                                  .known_at = at("2026-03-01T17:00:00Z")}};
  };
  const store::Poll poll{.provider = "test", .scope = "scores", .at = at("2026-03-01T17:00:00Z")};
  EXPECT_EQ(store_results(poll, {result(2)}).added, 1);
  EXPECT_EQ(store_results(poll, {result(2)}).unchanged, 1);
  EXPECT_EQ(store_results(poll, {result(3)}).revised, 1);
  EXPECT_EQ(count("result"), 2);

  // Another source that has the first one still does not take it back for ever.
  const store::Poll other{.provider = "other", .scope = "scores", .at = poll.at};
  EXPECT_EQ(store_results(other, {result(2)}).revised, 1);
  EXPECT_EQ(store_results(poll, {result(3)}).revised, 0);
  EXPECT_EQ(store_results(other, {result(2)}).revised, 0);
  auto older = result(5);
  older.result.known_at -= std::chrono::hours{1};
  EXPECT_EQ(store_results(poll, {older}).unchanged, 1);
}

TEST_F(Ingest, KeepsWhatIsKnownOfARace) {
  const market::Fixture race{.provider_id = "r1",
                             .sport = "racing",
                             .league = "Ascot",
                             .form = market::Form::race,
                             .name = "14:30",
                             .home = "",
                             .away = "",
                             .starts_at = at("2026-03-01T14:30:00Z"),
                             .handicap = true};
  store("2026-03-01T10:00:00Z", {{race, {}}});
  market::NamedResult said{.order = {{"Arkle", {.position = 1, .code = ""}}},
                           .withdrawals = {{"Shergar",
                                            {.at = at("2026-03-01T12:00:00Z"),
                                             .deduction = Ratio{1, 5},
                                             .touches_sp = true}}},
                           .race = {.ran = 14, .places = 3},
                           .known_at = at("2026-03-01T15:00:00Z")};
  auto unsaid = race;
  unsaid.handicap = std::nullopt;
  const store::Poll poll{.provider = "test", .scope = "r", .at = at("2026-03-01T15:00:00Z")};
  const auto write = [&] {
    const std::vector<market::FixtureResult> results{{unsaid, said}};
    return store_results(poll, results);
  };
  EXPECT_EQ(write().added, 1);
  EXPECT_EQ(write().unchanged, 1);
  store::ResultReader reader{db_};
  const auto found = reader.newest(market::EventId{1}, at("2026-03-01T16:00:00Z"));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->result.race, (market::RaceFacts{.handicap = true, .ran = 14, .places = 3}));
  EXPECT_TRUE(found->result.withdrawals.at(0).second.touches_sp);
  said.race.places = 2;
  EXPECT_EQ(write().revised, 1);

  // Who knows no more than that he came out, and who won, takes nothing back.
  said.withdrawals = {{"Shergar", {}}};
  said.order.front().second.sp = odds::Price::parse("3.5");
  EXPECT_EQ(write().revised, 1);
  said.order.front().second.sp.reset();
  EXPECT_EQ(write().unchanged, 1);
  const auto after = reader.newest(market::EventId{1}, at("2026-03-01T16:00:00Z"));
  EXPECT_EQ(after->result.withdrawals.at(0).second.deduction, (Ratio{1, 5}));
  EXPECT_EQ(after->result.order.at(0).second.sp, odds::Price::parse("3.5"));
}

TEST_F(Ingest, TwoProvidersSpeakOfOneEvent) {
  store("2026-03-01T10:00:00Z", {listing({market_at("2026-03-01T10:00:00Z", {"2.10"})})});
  auto other = listing({});
  other.fixture.provider_id = "another";
  store::ListingWriter writer{
      db_,
      {.provider = "other", .scope = "all", .at = at("2026-03-01T10:00:00Z")},
      store::Answers::part};
  writer.write(std::vector{other});
  writer.finish();
  EXPECT_EQ(count("event"), 1);
  EXPECT_EQ(count("event_ref"), 2);
}

TEST_F(Ingest, AnAnswerMayComeInParts) {
  const auto wrong = [&] {
    auto listing = this->listing({market_at("2026-03-01T10:00:00Z", {"2.10"})});
    listing.fixture.provider_id = "wrong";
    listing.fixture.away = listing.fixture.home;
    return listing;
  }();
  const auto part = [&](const char* id, const char* seen_at, const char* price) {
    auto listing = this->listing({market_at(seen_at, {price})});
    listing.fixture.provider_id = id;
    return std::vector{listing, wrong};
  };
  store::ListingWriter writer{
      db_,
      {.provider = "test", .scope = "all", .at = at("2026-03-01T12:00:00Z")},
      store::Answers::part};
  writer.write(part("m1", "2026-03-01T10:00:00Z", "2.10"));
  writer.write(part("m1", "2026-03-01T11:00:00Z", "2.20"));
  writer.write(part("another id of it", "2026-03-01T11:00:00Z", "9.90"));
  const auto stored = writer.finish();
  EXPECT_EQ(stored.events, 2);
  EXPECT_EQ(stored.quotes, 2);
  EXPECT_EQ(stored.added, 2);
  EXPECT_EQ(stored.skipped.size(), 1U);
  EXPECT_EQ(count("event"), 1);
}

}  // namespace
