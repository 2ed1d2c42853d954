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
  return error_of([&] { ndjson::prices(text, "q", kReadAt); });
}

std::string skipped_in(const std::string& text) {
  const auto prices = ndjson::prices(text, "q", kReadAt);
  return prices.skipped.empty() ? "none"
                                : prices.skipped[0].where + ": " + prices.skipped[0].reason;
}

TEST(Ndjson, PutsLinesTogether) {
  const auto prices = ndjson::prices(
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

TEST(Ndjson, TakesANullPriceForAWithdrawnOne) {
  const auto prices =
      ndjson::prices(quote(R"("market":"1x2","side":"home","price":null)"), "q", kReadAt);
  EXPECT_EQ(prices.listings.at(0).markets.at(0).offers.at(0).price, std::nullopt);
}

TEST(Ndjson, RefusesMalformedLinesAndNamesThem) {
  const auto good = quote(R"("market":"1x2","side":"home","price":2.1)");
  EXPECT_EQ(error_in_ndjson(good + quote(R"("market":"1x2","side":"home","prcie":2.1)")),
            "q:2: no such key: 'prcie'");
  EXPECT_EQ(error_in_ndjson(good + quote(R"("market":"1x2","side":"home")")),
            "q:2: price: missing");
  EXPECT_EQ(error_in_ndjson(quote(R"("market":"1x2","side":"home","price":true)")),
            "q:1: price: a string was expected");
  EXPECT_EQ(error_in_ndjson(quote(R"("market":"1x2","side":"home","price":2,"american":100)")),
            "q:1: american: there is a price too");
  EXPECT_EQ(error_in_ndjson(quote(R"("market":7,"side":"home","price":2)")),
            "q:1: market: a string was expected");
  EXPECT_EQ(error_in_ndjson("[]\n"), "q:1: the document: an object was expected");
  EXPECT_EQ(error_in_ndjson(good + "{\"sport\""),
            "q:2: byte 8: not JSON: Missing a colon after a name of object member.");
  EXPECT_EQ(
      error_in_ndjson(
          R"({"sport":"football","league":"E0","home":"Leeds","starts_at":"2026-03-01T15:00:00Z"})"),
      "q:1: away: missing");
  EXPECT_EQ(error_in_ndjson(R"({"sport":"football","league":"E0","starts_at":"today"})"),
            "q:1: starts_at: not a UTC time like 2026-03-01T19:30:00Z: 'today'");
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
  const auto results = ndjson::results(
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
    const auto results = ndjson::results(line(rest), "r", kReadAt);
    return results.skipped.empty() ? "none" : results.skipped[0].reason;
  };
  EXPECT_EQ(listed(R"("status":"final")"), "final without scores");
  EXPECT_EQ(listed(R"("status":"final","home_score":1)"), "one score only");
  EXPECT_EQ(listed(R"("status":"final","home_score":-1,"away_score":0)"), "a score below 0");
  EXPECT_NE(listed(R"("status":"finished","home_score":1,"away_score":0)"), "none");
  EXPECT_EQ(listed(R"("status":"postponed","known_at":"2027-01-01T00:00:00Z")"),
            "known_at is in the future");
  EXPECT_EQ(error_of([] {
              ndjson::results(line(R"("status":"final","home_score":1.5,"away_score":0)"), "r",
                              kReadAt);
            }),
            "r:1: home_score: a whole number was expected");
}

}  // namespace
