#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/ndjson.hpp>

namespace {

namespace ndjson = provider::ndjson;

const UtcTime kReadAt = parse_utc("2026-03-01T12:00:00Z");
const std::string kEvent =
    R"("sport":"football","league":"E0","home":"Leeds","away":"York","starts_at":"2026-03-01T15:00:00Z")";

std::string line(const std::string& rest) {
  return "{" + kEvent + (rest.empty() ? "" : ",") + rest + "}\n";
}

std::string quote(const std::string& rest) {
  return line(R"("book":"bet365",)" + rest);
}

provider::Prices prices_in(std::string text, const char* file, UtcTime now) {
  provider::Content content{std::move(text)};
  provider::Prices prices;
  ndjson::prices(content, file, now, [&](provider::Prices part) { prices = std::move(part); });
  return prices;
}

provider::Results results_in(std::string text, const char* file, UtcTime now) {
  provider::Content content{std::move(text)};
  return ndjson::results(content, file, now);
}

template <typename Read>
std::string error_of(Read read) {
  try {
    read();
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "no error";
}

std::string error_in_ndjson(const std::string& text) {
  return error_of([&] { prices_in(text, "q", kReadAt); });
}

std::string skipped_in(const std::string& text) {
  const auto prices = prices_in(text, "q", kReadAt);
  return prices.skipped.empty() ? "none"
                                : prices.skipped[0].where + ": " + prices.skipped[0].reason;
}

TEST(Ndjson, PutsLinesTogether) {
  const auto prices = prices_in(
      quote(R"("market":"1x2","side":"home","price":2.1)") + "\n" +
          quote(R"("market":"1x2","side":"draw","price":"3.40")") +
          quote(
              R"("market":"spread","side":"away","line":1.5,"american":-110,"as_of":"2026-03-01T11:00:00Z")"),
      "q", kReadAt);
  ASSERT_EQ(prices.listings.size(), 1U);
  const auto& listing = prices.listings[0];
  EXPECT_EQ(listing.fixture.provider_id, "E0/2026-03-01T15:00:00Z/Leeds/York");
  ASSERT_EQ(listing.markets.size(), 2U);
  EXPECT_EQ(listing.markets[0].offers.at(1).price, odds::Price::from_ratio(34, 10));
  EXPECT_EQ(listing.markets[0].seen_at, kReadAt);
  EXPECT_EQ(listing.markets[0].as_of, kReadAt);
  EXPECT_EQ(listing.markets[1].offers.at(0).price, odds::Price::from_ratio(210, 110));
  EXPECT_EQ(listing.markets[1].offers.at(0).line, market::parse_line("1.5"));
}

// As many lines as a part has, that say nothing.
const std::string kPart(std::size_t{1} << 16, '\n');

TEST(Ndjson, HandsLongFeedsOverInParts) {
  provider::Content content{quote(R"("market":"1x2","side":"home","price":2.1)") + kPart +
                            quote(R"("market":"1x2","side":"draw","price":3.4)")};
  std::vector<std::size_t> offers;
  ndjson::prices(content, "q", kReadAt, [&](provider::Prices part) {
    offers.push_back(static_cast<std::size_t>(provider::count_offers(part)));
  });
  EXPECT_EQ(offers, (std::vector<std::size_t>{1, 1}));
}

TEST(Ndjson, HoldsLinesToThoseOfEarlierParts) {
  const auto skipped_later = [](const std::string& first, const std::string& later) {
    provider::Content content{first + kPart + later};
    std::string skipped = "none";
    std::int64_t offers = 0;
    ndjson::prices(content, "q", kReadAt, [&](const provider::Prices& part) {
      for (const auto& [where, reason] : part.skipped) skipped = where + ": " + reason;
      offers += provider::count_offers(part);
    });
    return fmt::format("{} {}", offers, skipped);
  };
  const auto home = quote(R"("market":"1x2","side":"home","price":2.1)");
  EXPECT_EQ(skipped_later(home, home), "1 none");
  EXPECT_EQ(skipped_later(home, quote(R"("market":"1x2","side":"home","price":2.2)")),
            "1 q:65538: a second price of the same bet");
  EXPECT_EQ(skipped_later(home, quote(R"("market":"1x2","side":"draw","price":2.2)")), "2 none");
  EXPECT_EQ(skipped_later(home, quote(R"("market":"1x2","side":"home","price":2.2,)"
                                      R"("as_of":"2026-03-01T11:00:00Z")")),
            "2 none");

  const auto named = [](const char* away) {
    return fmt::format(R"({{"event":"1","sport":"football","league":"E0","home":"Leeds",)"
                       R"("away":"{}","starts_at":"2026-03-01T15:00:00Z","book":"b",)"
                       R"("market":"1x2","side":"home","price":2}})"
                       "\n",
                       away);
  };
  EXPECT_EQ(skipped_later(named("York"), named("Ayr")),
            "1 q:65538: an earlier line says otherwise of the event '1'");

  const auto entrant = [](const char* rest) {
    return fmt::format(R"({{"event":"1","sport":"racing","league":"Ascot","name":"14:30",)"
                       R"("starts_at":"2026-03-01T15:00:00Z",{}}})"
                       "\n",
                       rest);
  };
  EXPECT_EQ(skipped_later(entrant(R"("entrant":"Red Rum","number":1)"),
                          entrant(R"("entrant":"Red Rum","number":2)")),
            "0 q:65538: an earlier line says otherwise of 'Red Rum'");
  EXPECT_EQ(skipped_later(entrant(R"("entrant":"Red Rum","handicap":true)"),
                          entrant(R"("entrant":"Arkle","handicap":false)")),
            "0 q:65538: an earlier line says otherwise of the handicap");
}

TEST(Ndjson, TakesANullPriceForAWithdrawnOne) {
  const auto prices =
      prices_in(quote(R"("market":"1x2","side":"home","price":null)"), "q", kReadAt);
  EXPECT_EQ(prices.listings.at(0).markets.at(0).offers.at(0).price, std::nullopt);
}

TEST(Ndjson, ListsLinesThatAreMalformed) {
  const auto good = quote(R"("market":"1x2","side":"home","price":2.1)");
  EXPECT_EQ(skipped_in(good + quote(R"("market":"1x2","side":"home","prcie":2.1)")),
            "q:2: no such key: 'prcie'");
  EXPECT_EQ(skipped_in(good + quote(R"("market":"1x2","side":"home")")), "q:2: price: missing");
  EXPECT_EQ(skipped_in(quote(R"("market":"1x2","side":"home","price":true)")),
            "q:1: price: a string was expected");
  EXPECT_EQ(skipped_in(quote(R"("market":"1x2","side":"home","price":2,"american":100)")),
            "q:1: american: there is a price too");
  EXPECT_EQ(skipped_in(quote(R"("market":7,"side":"home","price":2)")),
            "q:1: market: a string was expected");
  EXPECT_EQ(skipped_in("[]\n"), "q:1: the document: an object was expected");
  EXPECT_EQ(skipped_in(good + "{\"sport\"\n" + good),
            "q:2: byte 8: not JSON: Missing a colon after a name of object member.");
  EXPECT_EQ(
      skipped_in(
          R"({"sport":"football","league":"E0","home":"Leeds","starts_at":"2026-03-01T15:00:00Z"})"),
      "q:1: away: missing");
  EXPECT_EQ(skipped_in(R"({"sport":"football","league":"E0","starts_at":"today"})"),
            "q:1: starts_at: not a UTC time like 2026-03-01T19:30:00Z: 'today'");
  EXPECT_EQ(skipped_in(quote(R"("market":"1x2","side":"home","price":2,"seen_at":7)")),
            "q:1: seen_at: a string was expected");
}

TEST(Ndjson, RefusesWhatIsNoLinesOrCutOff) {
  const auto good = quote(R"("market":"1x2","side":"home","price":2.1)");
  EXPECT_EQ(error_in_ndjson(""), "q:1: an empty file");
  EXPECT_EQ(error_in_ndjson(good + good.substr(0, 20) + '\0' + good),
            "q:2: a NUL byte: this is not text");
  for (std::size_t size = 1; size + 1 < good.size(); ++size) {
    ASSERT_EQ(error_in_ndjson(good + good.substr(0, size)),
              "q:2: the last line is cut off: a whole file ends in a line end");
  }
  // The last brace says that nothing is missing.
  EXPECT_EQ(skipped_in(good + good.substr(0, good.size() - 1)), "none");
  EXPECT_EQ(skipped_in("\n"), "none");
}

TEST(Ndjson, ListsLinesThatMakeNoBet) {
  const auto listed = [](const std::string& rest) { return skipped_in(quote(rest)); };
  EXPECT_NE(listed(R"("market":"1x2","side":"home","price":1)"), "none");
  EXPECT_NE(listed(R"("market":"1x2","side":"home","price":"evens")"), "none");
  EXPECT_NE(listed(R"("market":"1x3","side":"home","price":2)").find("no such market"),
            std::string::npos);
  EXPECT_EQ(listed(R"("market":"1x2","side":"over","price":2)"), "q:1: 1x2 has no side 'over'");
  EXPECT_EQ(listed(R"("market":"1x2","side":"home","line":1,"price":2)"), "q:1: 1x2 has no lines");
  EXPECT_EQ(listed(R"("market":"total","side":"over","price":2)"), "q:1: total without a line");
  EXPECT_NE(listed(R"("market":"total","side":"over","line":2.3,"price":2)"), "none");
  EXPECT_EQ(listed(R"("market":"1x2","side":"home","price":2,"seen_at":"2026-03-01T12:00:01Z")"),
            "q:1: seen_at is in the future");
  EXPECT_EQ(
      listed(
          R"("market":"1x2","side":"home","price":2,"seen_at":"2026-03-01T10:00:00Z","as_of":"2026-03-01T11:00:00Z")"),
      "q:1: as_of is later than seen_at");
  EXPECT_EQ(listed(R"("market":"player_double_double","subject":"X","side":"yes","price":2)"),
            "none");
  EXPECT_EQ(listed(R"("market":"player_points","subject":"X","side":"yes","price":2)"),
            "q:1: player_points has no side 'yes'");
  EXPECT_EQ(listed(R"("market":"player_points","side":"over","line":20.5,"price":2)"),
            "q:1: player_points without a subject");
  EXPECT_EQ(listed(R"("market":"win","subject":"X","side":"yes","price":2)"),
            "q:1: a match has no win");
  EXPECT_EQ(listed(R"("market":"1x2","side":"home","price":2,"way":"lay","size":"120.50")"),
            "none");
  EXPECT_EQ(listed(R"("market":"1x2","side":"home","price":2,"way":"sell")"),
            "q:1: no such way: 'sell' (back, lay)");
}

TEST(Ndjson, ListsLinesThatContradictEarlierOnes) {
  const auto bet = R"("market":"1x2","side":"home","price":)";
  EXPECT_EQ(skipped_in(quote(std::string{bet} + "2") + quote(std::string{bet} + "2")), "none");
  EXPECT_EQ(skipped_in(quote(std::string{bet} + "2") + quote(std::string{bet} + "3")),
            "q:2: a second price of the same bet");
  const auto named = [&](const std::string& home) {
    return R"({"event":"7","sport":"football","league":"E0","home":")" + home +
           R"(","away":"York","starts_at":"2026-03-01T15:00:00Z","book":"b",)" + bet + "2}\n";
  };
  EXPECT_EQ(skipped_in(named("Leeds") + named("Hull")),
            "q:2: an earlier line says otherwise of the event '7'");
}

TEST(Ndjson, ReadsResults) {
  const auto results = results_in(
      line(R"("status":"final","home_score":2,"away_score":1,"known_at":"2026-03-01T11:00:00Z")") +
          line(R"("event":"7","status":"postponed")"),
      "r", kReadAt);
  ASSERT_EQ(results.results.size(), 2U);
  EXPECT_EQ(game_score(results.results[0].result), (market::Score{.home = 2, .away = 1}));
  EXPECT_EQ(results.results[1].result.status, market::Status::postponed);
  EXPECT_EQ(results.results[1].result.known_at, kReadAt);
}

TEST(Ndjson, ListsResultsThatAreNone) {
  const auto listed = [](const std::string& rest) {
    const auto results = results_in(line(rest), "r", kReadAt);
    return results.skipped.empty() ? "none" : results.skipped[0].reason;
  };
  EXPECT_EQ(listed(R"("status":"final")"), "final without scores");
  EXPECT_EQ(listed(R"("status":"final","home_score":1)"), "one score only");
  EXPECT_EQ(listed(R"("status":"final","home_score":-1,"away_score":0)"), "a score below 0");
  EXPECT_NE(listed(R"("status":"finished","home_score":1,"away_score":0)"), "none");
  EXPECT_EQ(listed(R"("status":"postponed","known_at":"2027-01-01T00:00:00Z")"),
            "known_at is in the future");
  EXPECT_EQ(listed(R"("status":"final","home_score":1.5,"away_score":0)"),
            "home_score: a whole number was expected");
}

const std::string kRace =
    R"("sport":"racing","league":"Ascot","name":"14:30","starts_at":"2026-03-01T14:30:00Z")";

std::string of_race(const std::string& rest) {
  return "{" + kRace + "," + rest + "}\n";
}

TEST(Ndjson, ReadsAField) {
  const auto prices = prices_in(
      of_race(R"("book":"b","market":"win","subject":"Arkle","side":"yes","price":5)") +
          of_race(
              R"("handicap":true,"entrant":"Arkle","entrant_id":"7","number":3,"draw":4,"weight":154,"status":"non_runner","since":"2026-03-01T11:00:00Z")") +
          of_race(
              R"("book":"b","market":"top_3","way":"lay","size":"12.5","traded":8051.2,"subject":"Red Rum","side":"yes","price":2)") +
          of_race(R"("book":"B","places":4,"fraction":0.2)"),
      "q", kReadAt);
  ASSERT_TRUE(prices.skipped.empty());
  ASSERT_EQ(prices.listings.size(), 1U);
  const auto& [fixture, markets, places, trading] = prices.listings[0];
  EXPECT_TRUE(trading.empty());
  EXPECT_EQ(fixture.form, market::Form::race);
  EXPECT_EQ(fixture.name, "14:30");
  EXPECT_EQ(fixture.handicap, true);
  ASSERT_EQ(fixture.field.size(), 2U);
  const market::Entrant arkle{.name = "Arkle",
                              .provider_id = "7",
                              .number = 3,
                              .draw = 4,
                              .weight = 154,
                              .entry = market::Entry::non_runner,
                              .since = parse_utc("2026-03-01T11:00:00Z")};
  EXPECT_EQ(fixture.field[0], arkle);
  EXPECT_EQ(fixture.field[1], market::Entrant{.name = "Red Rum"});
  ASSERT_EQ(markets.size(), 2U);
  EXPECT_EQ(markets[1].way, market::Way::lay);
  EXPECT_EQ(markets[1].offers.at(0).size, Money::parse("12.50"));
  EXPECT_EQ(markets[1].offers.at(0).traded, Money::parse("8051.20"));
  const market::PlaceOffer paid{
      .book = "b", .seen_at = kReadAt, .places = 4, .fraction = Ratio{1, 5}};
  EXPECT_EQ(places, std::vector{paid});
}

TEST(Ndjson, ListsEntrantsThatMakeNoSense) {
  const auto listed = [](const std::string& rest) { return skipped_in(of_race(rest)); };
  EXPECT_EQ(listed(R"("entrant":"Arkle","status":"asleep")"),
            "q:1: no such state of an entrant: 'asleep' (declared, runner, non_runner, reserve)");
  EXPECT_EQ(listed(R"("entrant":"Arkle","number":0)"), "q:1: a number, draw or weight below 1");
  EXPECT_EQ(listed(R"("entrant":"Arkle","since":"2026-03-01T12:00:01Z")"),
            "q:1: since is in the future");
  EXPECT_EQ(listed(R"("entrant":"Arkle","number":1)") +
                skipped_in(of_race(R"("entrant":"Arkle","number":1)") +
                           of_race(R"("entrant":"Arkle","number":2)")),
            "noneq:2: an earlier line says otherwise of 'Arkle'");
  EXPECT_EQ(skipped_in(line(R"("entrant":"Arkle")")), "q:1: a match has no entrants");
  EXPECT_EQ(skipped_in(of_race(R"("handicap":true,"entrant":"Arkle")") +
                       of_race(R"("handicap":false,"entrant":"Shergar")")),
            "q:2: an earlier line says otherwise of the handicap");
  EXPECT_EQ(skipped_in(line(R"("handicap":true,"entrant":"Arkle")")),
            "q:1: a match is no handicap");
  EXPECT_EQ(listed(R"("form":"regatta","entrant":"Arkle")"),
            "q:1: no such form of event: 'regatta' (match, race, tournament)");
  EXPECT_EQ(skipped_in(of_race(R"("entrant":"Arkle","book":"b")")), "q:1: no such key: 'book'");
  EXPECT_EQ(skipped_in(R"({"sport":"racing","league":"Ascot","starts_at":null})"),
            "q:1: starts_at: a string was expected");
}

TEST(Ndjson, ListsBetsOnNobody) {
  const auto listed = [](const std::string& rest) {
    return skipped_in(of_race(R"("book":"b",)" + rest));
  };
  EXPECT_EQ(listed(R"("market":"win","side":"yes","price":2)"), "q:1: win without a subject");
  EXPECT_EQ(listed(R"("market":"win","period":"h1","subject":"A","side":"yes","price":2)"),
            "q:1: win is of the whole event");
  EXPECT_EQ(listed(R"("market":"win","subject":"A","side":"yes","price":null,"size":3)"),
            "q:1: a size without a price");
  EXPECT_EQ(skipped_in(quote(
                R"("market":"team_total","subject":"Hull","side":"over","line":1.5,"price":2)")),
            "q:1: neither team: 'Hull'");
}

TEST(Ndjson, ReadsHowARaceEnded) {
  const auto results = results_in(
      of_race(
          R"("handicap":true,"status":"final","ran":14,"places":3,)"
          R"("order":[{"entrant":"A","position":1,"sp":"4.5","bsp":5.1},{"entrant":"B","position":1},)"
          R"({"entrant":"C","position":3},{"entrant":"D","code":"PU","sp":34}],)"
          R"("withdrawals":[{"entrant":"E","at":"2026-03-01T11:00:00Z","price":5,"deduction":0.2,)"
          R"("reduction":"0.185","touches_sp":true}])"),
      "r", kReadAt);
  ASSERT_TRUE(results.skipped.empty()) << results.skipped[0].reason;
  ASSERT_EQ(results.results.size(), 1U);
  const auto& fixture = results.results[0].fixture;
  const auto& result = results.results[0].result;
  EXPECT_EQ(fixture.handicap, true);
  EXPECT_EQ(result.race.ran, 14);
  EXPECT_EQ(result.race.places, 3);
  ASSERT_EQ(result.order.size(), 4U);
  EXPECT_EQ(result.order[0].second.sp, odds::Price::from_ratio(9, 2));
  EXPECT_EQ(result.order[0].second.bsp, odds::Price::from_ratio(51, 10));
  EXPECT_EQ(result.order[1].second.position, 1);
  EXPECT_EQ(result.order[3].second.code, "PU");
  const market::NonRunner gone{.at = parse_utc("2026-03-01T11:00:00Z"),
                               .price = odds::Price::from_ratio(5, 1),
                               .deduction = Ratio{1, 5},
                               .reduction = Ratio{185, 1000},
                               .touches_sp = true};
  EXPECT_EQ(result.withdrawals.at(0).second, gone);
}

TEST(Ndjson, ReadsPeriodsAndPlayers) {
  const auto results = results_in(
      line(R"("status":"final","scope":"with_overtime","home_score":103,"away_score":99,)"
           R"("scores":[{"period":"h1","home":50,"away":44},)"
           R"({"scope":"regulation","home":95,"away":95}],)"
           R"("box":[{"player":"X","stats":{"points":20,"double_double":1}},)"
           R"({"player":"Y","played":false}])"),
      "r", kReadAt);
  ASSERT_TRUE(results.skipped.empty()) << results.skipped[0].reason;
  const auto& result = results.results.at(0).result;
  ASSERT_EQ(result.scores.size(), 3U);
  EXPECT_EQ(result.scores[0].scope, market::Scope::with_overtime);
  EXPECT_EQ(result.scores[1].period, market::parse_period("h1"));
  EXPECT_EQ(result.box.at(0).second.stats.at(*market::Stat::find("points")), 20);
  EXPECT_FALSE(result.box.at(1).second.played);
}

TEST(Ndjson, ListsResultsThatContradictThemselves) {
  const auto reason = [](const std::string& text) {
    const auto results = results_in(text, "r", kReadAt);
    return results.skipped.empty() ? "none" : results.skipped[0].reason;
  };
  const auto raced = [&](const std::string& rest) {
    return reason(of_race(R"("status":"final",)" + rest));
  };
  const auto played = [&](const std::string& rest) {
    return reason(line(R"("status":"final","home_score":2,"away_score":1,)" + rest));
  };
  const std::string a1 = R"({"entrant":"A","position":1})";
  const std::string order = R"("order":[)" + a1 + "]";
  EXPECT_EQ(raced(order), "none");
  EXPECT_EQ(raced(R"("order":[)" + a1 + "," + a1 + "]"), "'A' is listed twice");
  EXPECT_EQ(
      raced(R"("order":[)" + a1 + R"(,{"entrant":"B","position":1},{"entrant":"C","position":2}])"),
      "2 finished before position 2");
  EXPECT_EQ(raced(R"("order":[{"entrant":"A","position":0}])"),
            "position: 1 to 1000000 is expected");
  EXPECT_EQ(raced(R"("order":[{"entrant":"A","position":1,"code":"PU"}])"),
            "an entrant has a position or a code that says why not");
  EXPECT_EQ(raced(order + R"(,"ran":0)"), "ran: 1 to 1000000 is expected");
  EXPECT_EQ(raced(R"("ran":1,"order":[)" + a1 + R"(,{"entrant":"B","code":"F"}])"),
            "2 in the order, and 1 ran");
  EXPECT_EQ(raced(R"("ran":9)"), "final without an order");
  EXPECT_EQ(raced(order + R"(,"home_score":1,"away_score":0)"), "a race has no scores");
  const auto gone = [&](const std::string& name, const std::string& rest) {
    return raced(order + R"(,"withdrawals":[{"entrant":")" + name + "\"" + rest + "}]");
  };
  const std::string when = R"(,"at":"2026-03-01T11:00:00Z")";
  EXPECT_EQ(gone("B", when), "none");
  EXPECT_EQ(gone("A", when), "'A' is in the order and withdrawn");
  EXPECT_EQ(gone("B", ""), "a withdrawal without a time");
  EXPECT_EQ(gone("B", R"(,"at":"2026-03-01T12:00:01Z")"), "withdrawn after it was known");
  EXPECT_EQ(gone("B", when + R"(,"deduction":1.2)"), "deduction: a share from 0 to 1 is expected");
  EXPECT_EQ(gone("B", when + R"(,"reduction":"0.1234567")"),
            "reduction: no more than 6 decimals are kept");

  EXPECT_EQ(played(R"("scores":[{"home":2,"away":1}])"), "two scores of game");
  EXPECT_EQ(played(R"("scores":[{"period":"h9","home":2000000,"away":1}])").find("none"),
            std::string::npos);
  EXPECT_EQ(played(R"("scores":[{"period":"h1","home":1000001,"away":1}])"),
            "a score above 1000000");
  EXPECT_EQ(played(order), "a match has no order, withdrawals, ran or places");
  EXPECT_EQ(played(R"("box":[{"player":"X"},{"player":"X"}])"), "'X' is listed twice");
  EXPECT_EQ(played(R"("box":[{"player":"X","stats":{"smiles":3}}])"),
            "no such statistic: 'smiles'");
  EXPECT_EQ(played(R"("box":[{"player":"X","played":false,"stats":{"points":3}}])"),
            "'X' did not play and has statistics");
}

TEST(Ndjson, ListsWrongTypesInsideOfLists) {
  const auto listed = [](const std::string& rest) {
    const auto results = results_in(of_race(R"("status":"final",)" + rest), "r", kReadAt);
    return results.skipped.at(0).where + ": " + results.skipped.at(0).reason;
  };
  EXPECT_EQ(listed(R"("order":{})"), "r:1: order: an array was expected");
  EXPECT_EQ(listed(R"("order":[{"entrant":"A","position":"1"}])"),
            "r:1: order[0].position: a number was expected");
  EXPECT_EQ(listed(R"("order":[{"entrant":"A","place":1}])"),
            "r:1: order[0]: no such key: 'place'");
  EXPECT_EQ(listed(R"("box":[{"player":"A","stats":{"points":1.5}}])"),
            "r:1: box[0].stats.points: a whole number was expected");
}

}  // namespace
