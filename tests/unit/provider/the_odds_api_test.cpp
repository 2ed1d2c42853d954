#include "real_files.hpp"

#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/json.hpp>
#include <provider/the_odds_api.hpp>

#include <map>
#include <set>

namespace {

namespace api = provider::the_odds_api;
using market::Side;

const UtcTime kFetchedAt = parse_utc("2026-01-10T12:00:00Z");

// An event of basketball with one book, whose markets are given.
std::string event(const std::string& markets, const std::string& sport = "basketball_nba") {
  return R"({"id":"e1","sport_key":")" + sport +
         R"(","commence_time":"2026-01-11T00:10:00Z","home_team":"Bulls","away_team":"Heat",)"
         R"("bookmakers":[{"key":"fanduel","title":"FanDuel","last_update":"2026-01-10T11:58:00Z","markets":[)" +
         markets + "]}]}";
}

std::string market(const std::string& key, const std::string& outcomes) {
  return R"({"key":")" + key + R"(","outcomes":[)" + outcomes + "]}";
}

provider::Prices read(const std::string& json) {
  return api::prices(json, kFetchedAt);
}

// "spread game home -4.5 1.91 (subject)" for every offer, in order.
std::vector<std::string> offers(const provider::Prices& prices) {
  std::vector<std::string> text;
  for (const auto& listing : prices.listings) {
    for (const auto& market : listing.markets) {
      for (const auto& offer : market.offers) {
        text.push_back(fmt::format(
            "{}{} {} {}{} {}{}", name_of(market.market),
            market.way == market::Way::lay ? "_lay" : "", to_string(market.market.period),
            to_string(offer.side), offer.line ? " " + to_string(*offer.line) : "",
            to_string(*offer.price), offer.subject.empty() ? "" : " " + offer.subject));
      }
    }
  }
  return text;
}

using Offers = std::vector<std::string>;

Offers offers_of(const std::string& markets, const std::string& sport = "basketball_nba") {
  return offers(read("[" + event(markets, sport) + "]"));
}

std::string skipped_of(const std::string& markets, const std::string& sport = "basketball_nba") {
  std::string text;
  for (const auto& entry : read("[" + event(markets, sport) + "]").skipped) {
    text += entry.where + ": " + entry.reason + '\n';
  }
  return text;
}

std::string error_in_odds(const std::string& json) {
  try {
    api::prices(json, kFetchedAt);
  } catch (const Error& error) {
    EXPECT_EQ(error.exit(), Exit::data);
    return error.what();
  }
  return "no error";
}

const std::string kH2h =
    market("h2h", R"({"name":"Heat","price":2.4},{"name":"Bulls","price":1.61})");

TEST(TheOddsApi, MatchesOutcomesByNameNotByOrder) {
  EXPECT_EQ(offers_of(kH2h), (Offers{"moneyline game away 2.40", "moneyline game home 1.61"}));
  EXPECT_EQ(
      offers_of(market("h2h", R"({"name":"Bulls","price":1.61},{"name":"Heat","price":2.4})")),
      (Offers{"moneyline game home 1.61", "moneyline game away 2.40"}));
}

TEST(TheOddsApi, TakesAMarketWithADrawForThreeWay) {
  const auto outcomes =
      R"({"name":"Bulls","price":2},{"name":"Heat","price":4},{"name":"Draw","price":3.5})";
  EXPECT_EQ(offers_of(market("h2h", outcomes)).back(), "1x2 game draw 3.50");
  EXPECT_EQ(offers_of(market("h2h_3_way", outcomes)).back(), "1x2 game draw 3.50");
  EXPECT_EQ(offers_of(market("h2h_lay", outcomes)).back(), "1x2_lay game draw 3.50");
  EXPECT_EQ(offers_of(kH2h, "soccer_epl").front(), "1x2 game away 2.40");
}

TEST(TheOddsApi, KeepsEachBooksOwnLine) {
  EXPECT_EQ(
      offers_of(market(
          "spreads",
          R"({"name":"Heat","price":1.95,"point":4.5},{"name":"Bulls","price":1.87,"point":-4.5})")),
      (Offers{"spread game away 4.5 1.95", "spread game home -4.5 1.87"}));
  EXPECT_EQ(
      offers_of(market(
          "totals",
          R"({"name":"Under","price":1.9,"point":220},{"name":"Over","price":1.92,"point":220})")),
      (Offers{"total game under 220 1.90", "total game over 220 1.92"}));
}

TEST(TheOddsApi, MergesAlternateLinesAndTakesEachOnce) {
  const auto markets =
      market(
          "spreads",
          R"({"name":"Bulls","price":1.91,"point":-4.5},{"name":"Heat","price":1.91,"point":4.5})") +
      "," +
      market(
          "alternate_spreads",
          R"({"name":"Bulls","price":1.91,"point":-4.5},{"name":"Bulls","price":2.5,"point":-8.5})");
  const auto prices = read("[" + event(markets) + "]");
  EXPECT_EQ(prices.listings.at(0).markets.size(), 1U);
  EXPECT_EQ(offers(prices).size(), 3U);
  EXPECT_TRUE(prices.skipped.empty());
}

TEST(TheOddsApi, ListsASecondPriceOfTheSameBet) {
  EXPECT_EQ(skipped_of(kH2h + "," + market("h2h", R"({"name":"Heat","price":2.5})")),
            "[0].bookmakers[0].markets[1].outcomes[0]: a second price of the same bet\n");
}

TEST(TheOddsApi, ReadsPeriodsPropsAndTheOtherMarkets) {
  EXPECT_EQ(offers_of(market("h2h_q1", R"({"name":"Heat","price":2})")),
            (Offers{"moneyline q1 away 2.00"}));
  EXPECT_EQ(offers_of(market("alternate_totals_h1", R"({"name":"Over","price":2,"point":110.5})")),
            (Offers{"total h1 over 110.5 2.00"}));
  EXPECT_EQ(
      offers_of(market("player_points",
                       R"({"name":"Over","description":"C. White","price":1.8,"point":19.5})")),
      (Offers{"player_points game over 19.5 1.80 C. White"}));
  EXPECT_EQ(offers_of(market("team_totals",
                             R"({"name":"Over","description":"Heat","price":1.8,"point":109.5})")),
            (Offers{"team_total game over 109.5 1.80 Heat"}));
  EXPECT_EQ(offers_of(market("batter_hits_alternate",
                             R"({"name":"Over","description":"M. Betts","price":2.9,"point":1.5})"),
                      "baseball_mlb"),
            (Offers{"player_batter_hits game over 1.5 2.90 M. Betts"}));
  EXPECT_EQ(offers_of(market("pitcher_record_a_win",
                             R"({"name":"Yes","description":"C. Sale","price":1.9})"),
                      "baseball_mlb"),
            (Offers{"player_pitcher_record_a_win game yes 1.90 C. Sale"}));
  EXPECT_EQ(offers_of(market("totals_1st_5_innings", R"({"name":"Under","price":1.9,"point":4.5})"),
                      "baseball_mlb"),
            (Offers{"total f5 under 4.5 1.90"}));
  EXPECT_EQ(
      offers_of(market("alternate_totals_corners", R"({"name":"Over","price":2,"point":9.5})"),
                "soccer_epl"),
      (Offers{"total_corners game over 9.5 2.00"}));
  EXPECT_EQ(offers_of(market("btts", R"({"name":"No","price":1.8})"), "soccer_epl"),
            (Offers{"btts game no 1.80"}));
  EXPECT_EQ(offers_of(market("draw_no_bet", R"({"name":"Heat","price":1.8})"), "soccer_epl"),
            (Offers{"draw_no_bet game away 1.80"}));
  EXPECT_EQ(
      offers_of(
          market(
              "double_chance",
              R"({"name":"Draw or Bulls","price":1.3},{"name":"Bulls or Heat","price":1.2},{"name":"Draw or Heat","price":1.6})"),
          "soccer_epl"),
      (Offers{"double_chance game home_draw 1.30", "double_chance game home_away 1.20",
              "double_chance game draw_away 1.60"}));
}

TEST(TheOddsApi, ListsWhatMakesNoBet) {
  EXPECT_EQ(
      skipped_of(market(
          "h2h",
          R"({"name":"Lakers","price":2},{"name":"Heat","price":1},{"name":"Bulls","price":2,"point":1})")),
      "[0].bookmakers[0].markets[0].outcomes[0]: no such outcome: 'Lakers'\n"
      "[0].bookmakers[0].markets[0].outcomes[1]: a price must be more than 1: '1'\n"
      "[0].bookmakers[0].markets[0].outcomes[2]: a point in a market without lines: 1\n");
  EXPECT_EQ(
      skipped_of(market(
          "totals",
          R"({"name":"Over","price":2},{"name":"Under","price":2,"point":-3},{"name":"Over","price":2,"point":2.3},{"name":"Heat","price":2,"point":2})")),
      "[0].bookmakers[0].markets[0].outcomes[0]: no point\n"
      "[0].bookmakers[0].markets[0].outcomes[1]: a negative total: -3\n"
      "[0].bookmakers[0].markets[0].outcomes[2]: a line is a multiple of 0.25: '2.3'\n"
      "[0].bookmakers[0].markets[0].outcomes[3]: no such outcome: 'Heat'\n");
  EXPECT_EQ(skipped_of(market("first_basket", R"({"name":"x","price":2})")),
            "[0].bookmakers[0].markets[0]: no such market: 'first_basket'\n");
  EXPECT_EQ(
      skipped_of(market(
          "team_totals",
          R"({"name":"Over","price":2,"point":100},{"name":"Over","description":"Lakers","price":2,"point":100})")),
      "[0].bookmakers[0].markets[0].outcomes[0]: no description says whom the bet is on\n"
      "[0].bookmakers[0].markets[0].outcomes[1]: neither team: 'Lakers'\n");
}

TEST(TheOddsApi, RefusesHandicapsThatDoNotMirror) {
  const auto spreads = market(
      "spreads",
      R"({"name":"Bulls","price":1.91,"point":-4.5},{"name":"Heat","price":1.91,"point":-4.5})");
  EXPECT_TRUE(offers_of(spreads).empty());
  EXPECT_EQ(
      skipped_of(spreads),
      "[0].bookmakers[0].markets[0].outcomes: the two handicaps are not each other's opposite\n");
}

TEST(TheOddsApi, TakesTheNewerUpdateAndNeverALaterOneThanNow) {
  const auto as_of = [](const std::string& update) {
    const auto markets = R"({"key":"h2h")" + update + R"(,"outcomes":[{"name":"Heat","price":2}]})";
    return read("[" + event(markets) + "]").listings.at(0).markets.at(0).as_of;
  };
  EXPECT_EQ(as_of(""), parse_utc("2026-01-10T11:58:00Z"));
  EXPECT_EQ(as_of(R"(,"last_update":"2026-01-10T11:59:00Z")"), parse_utc("2026-01-10T11:59:00Z"));
  EXPECT_EQ(as_of(R"(,"last_update":"2026-01-10T11:50:00Z")"), parse_utc("2026-01-10T11:58:00Z"));
  EXPECT_EQ(as_of(R"(,"last_update":"2026-01-10T12:30:00Z")"), kFetchedAt);
}

TEST(TheOddsApi, SaysThatAnAgeIsUnknown) {
  auto json = "[" + event(kH2h) + "]";
  json.replace(json.find(R"("last_update":"2026-01-10T11:58:00Z",)"), 37, "");
  EXPECT_EQ(read(json).listings.at(0).markets.at(0).as_of, std::nullopt);
}

TEST(TheOddsApi, ReadsOutrightsWithoutTeams) {
  const auto prices =
      read(R"([{"id":"g","sport_key":"golf_masters_tournament_winner","commence_time":1767225600,
      "home_team":null,"away_team":null,"bookmakers":[{"key":"b","markets":[
      {"key":"outrights","outcomes":[{"name":"R. McIlroy","price":8.5}]},
      {"key":"outrights_lay","outcomes":[{"name":"R. McIlroy","price":9}]}]}]}])");
  EXPECT_EQ(offers(prices),
            (Offers{"win game yes 8.50 R. McIlroy", "win_lay game yes 9.00 R. McIlroy"}));
  EXPECT_EQ(prices.listings.at(0).fixture.home, "");
  EXPECT_EQ(prices.listings.at(0).fixture.sport, "golf");
  EXPECT_EQ(format_utc(prices.listings.at(0).fixture.starts_at), "2026-01-01T00:00:00Z");
}

TEST(TheOddsApi, ReadsEventsWithoutBooksAndEmptyAnswers) {
  EXPECT_EQ(read("[]").listings.size(), 0U);
  const auto prices = read(
      R"([{"id":"e","sport_key":"soccer_epl","commence_time":"2026-01-11T00:10:00Z","home_team":"A","away_team":"B"}])");
  EXPECT_EQ(prices.listings.size(), 1U);
  EXPECT_EQ(prices.listings[0].fixture.sport, "football");
}

TEST(TheOddsApi, ReadsHistoryAtItsOwnTime) {
  const auto prices = read(R"({"timestamp":"2026-01-09T11:55:00Z","data":[)" + event(kH2h) + "]}");
  EXPECT_EQ(format_utc(prices.listings.at(0).markets.at(0).seen_at), "2026-01-09T11:55:00Z");
  EXPECT_EQ(prices.listings.at(0).markets.at(0).as_of, parse_utc("2026-01-09T11:55:00Z"));
  EXPECT_EQ(read(event(kH2h)).listings.size(), 1U);
}

TEST(TheOddsApi, TellsAmericanFromDecimalPrices) {
  EXPECT_EQ(
      offers_of(market("h2h", R"({"name":"Heat","price":240},{"name":"Bulls","price":-303})")),
      (Offers{"moneyline game away 3.40", "moneyline game home 1.33"}));
  EXPECT_EQ(
      offers_of(market("h2h", R"({"name":"Heat","price":101},{"name":"Bulls","price":1.01})")),
      (Offers{"moneyline game away 101.00", "moneyline game home 1.01"}));
  EXPECT_EQ(
      error_in_odds(
          "[" +
          event(market("h2h", R"({"name":"Heat","price":-110},{"name":"Bulls","price":1.91})")) +
          "]"),
      "the prices are American and decimal at once");
  EXPECT_NE(
      error_in_odds(
          "[" +
          event(market("h2h", R"({"name":"Heat","price":110},{"name":"Bulls","price":105})")) + "]")
          .find("--odds-format"),
      std::string::npos);
  const auto said = api::prices("[" + event(market("h2h", R"({"name":"Heat","price":110})")) + "]",
                                kFetchedAt, odds::Format::american);
  EXPECT_EQ(offers(said), (Offers{"moneyline game away 2.10"}));
}

std::string skipped_in_odds(const std::string& json) {
  const auto prices = api::prices(json, kFetchedAt);
  EXPECT_FALSE(provider::says_something(prices));
  return prices.skipped.size() == 1 ? prices.skipped[0].where + ": " + prices.skipped[0].reason
                                    : fmt::format("{} entries are skipped", prices.skipped.size());
}

TEST(TheOddsApi, ListsTheMemberOfAWrongType) {
  EXPECT_EQ(skipped_in_odds("{}"), "id: missing");
  EXPECT_EQ(skipped_in_odds("[{}]"), "[0].id: missing");
  EXPECT_EQ(skipped_in_odds("[1]"), "[0]: an object was expected");
  EXPECT_EQ(skipped_in_odds(R"({"success":true,"data":[]})"), "id: missing");
  EXPECT_EQ(skipped_in_odds(R"({"games":[],"last_updated":null})"), "id: missing");
  EXPECT_EQ(skipped_in_odds("[" + event(market("h2h", R"({"name":"Heat","price":"2.4"})")) + "]"),
            "[0].bookmakers[0].markets[0].outcomes[0].price: a number was expected");
  EXPECT_EQ(skipped_in_odds("[" + event(market("h2h", R"({"name":"Heat","price":null})")) + "]"),
            "[0].bookmakers[0].markets[0].outcomes[0].price: a number was expected");
  EXPECT_EQ(skipped_in_odds("[" + event(market("h2h", R"({"price":2.4})")) + "]"),
            "[0].bookmakers[0].markets[0].outcomes[0].name: missing");
  EXPECT_EQ(skipped_in_odds("[" + event(R"({"key":"h2h","outcomes":{}})") + "]"),
            "[0].bookmakers[0].markets[0].outcomes: an array was expected");
  EXPECT_EQ(skipped_in_odds(
                "[" + event(market("totals", R"({"name":"Over","price":2,"point":"2.5"})")) + "]"),
            "[0].bookmakers[0].markets[0].outcomes[0].point: a number was expected");
  EXPECT_EQ(
      skipped_in_odds(
          R"([{"id":"e","sport_key":"s","commence_time":"tomorrow","home_team":"A","away_team":"B"}])"),
      "[0].commence_time: not a UTC time like 2026-03-01T19:30:00Z: 'tomorrow'");
  EXPECT_EQ(
      skipped_in_odds(
          R"([{"id":"e","sport_key":"s","commence_time":null,"home_team":"A","away_team":"B"}])"),
      "[0].commence_time: a string was expected");
  EXPECT_EQ(
      skipped_in_odds(
          R"([{"id":"e","sport_key":"s","commence_time":"2026-01-11T00:10:00Z","home_team":"A"}])"),
      "[0].away_team: missing");
}

// Home and away of three are not home and away of two.
TEST(TheOddsApi, TakesNoMarketThatMayHaveADraw) {
  const auto prices = read(event(market(
      "h2h",
      R"({"name":"Heat","price":2.9},{"name":"Bulls","price":2.4},{"name":"X","price":3.3})")));
  EXPECT_EQ(provider::count_offers(prices), 0);
  ASSERT_EQ(prices.skipped.size(), 2U);
  EXPECT_EQ(prices.skipped[1].where, "bookmakers[0].markets[0].outcomes");
  EXPECT_EQ(prices.skipped[1].reason, "one of the outcomes may be a draw");
}

// What is wrong at one level leaves the rest of that level as it is.
TEST(TheOddsApi, LosesNothingButTheWrongEntry) {
  const auto spread = market("spreads", R"({"name":"Bulls","price":1.9,"point":-3.5},
                                           {"name":"Heat","price":1.9,"point":3.5})");
  const auto none = read(event(kH2h + "," + spread));
  ASSERT_EQ(none.skipped.size(), 0U);
  const auto count = provider::count_offers(none);
  for (const auto* wrong : {"null", "7", "\"x\"", "{}", "[]"}) {
    const auto listed = read(event(kH2h + "," + wrong + "," + spread));
    EXPECT_EQ(provider::count_offers(listed), count) << wrong;
    ASSERT_EQ(listed.skipped.size(), 1U) << wrong;
    EXPECT_TRUE(listed.skipped[0].where.starts_with("bookmakers[0].markets[1]")) << wrong;

    const auto events = read(fmt::format("[{},{}]", wrong, event(kH2h + "," + spread)));
    EXPECT_EQ(provider::count_offers(events), count) << wrong;
    ASSERT_EQ(events.skipped.size(), 1U) << wrong;
    EXPECT_TRUE(events.skipped[0].where.starts_with("[0]")) << wrong;
  }
}

TEST(TheOddsApiEvents, AreGamesWithoutPrices) {
  const std::string json =
      R"([{"id":"a","sport_key":"basketball_nba","commence_time":"2024-01-10T00:10:00Z",
           "home_team":"Harbor","away_team":"Summit"},
          {"id":"b","sport_key":"basketball_nba","commence_time":"2024-01-10T03:10:00Z",
           "home_team":"Delta","away_team":"Delta"}])";
  const auto cards = api::events(json);
  ASSERT_EQ(cards.cards.size(), 1U);
  EXPECT_EQ(cards.cards[0].fixture.home, "Harbor");
  EXPECT_EQ(cards.skipped.size(), 1U);
  EXPECT_THROW(api::events("<html>"), Error);

  const auto prices = api::prices(json, kFetchedAt);
  ASSERT_EQ(prices.unpriced.size(), 1U);
  EXPECT_EQ(prices.unpriced[0].provider_id, "a");
}

TEST(TheOddsApi, ListsAnEventThatComesTwice) {
  const auto prices = read("[" + event(kH2h) + "," + event(kH2h) + "]");
  EXPECT_EQ(prices.listings.size(), 1U);
  ASSERT_EQ(prices.skipped.size(), 1U);
  EXPECT_EQ(prices.skipped[0].where, "[1]");
}

TEST(TheOddsApi, SurvivesEveryTruncationAndFlippedByte) {
  const auto good =
      "[" + event(kH2h + "," + market("spreads", R"({"name":"Heat","price":1.95,"point":4.5})")) +
      "]";
  for (std::size_t i = 0; i < good.size(); ++i) {
    EXPECT_NE(error_in_odds(good.substr(0, i)), "no error") << i;
    for (const char byte : {'\0', '"', '{', ']', '-', '9', '\xFF', 'e'}) {
      auto flipped = good;
      flipped[i] = byte;
      error_in_odds(flipped);  // an Error{Exit::data} or none
    }
  }
}

// ---- scores ----

std::string scores_error(const std::string& json) {
  const auto results = api::scores(json, kFetchedAt);
  return results.skipped.empty() ? "none"
                                 : results.skipped[0].where + ": " + results.skipped[0].reason;
}

std::string game(const std::string& rest) {
  return R"([{"id":"e1","sport_key":"basketball_nba","commence_time":"2026-01-09T00:10:00Z","home_team":"Bulls","away_team":"Heat",)" +
         rest + "}]";
}

TEST(TheOddsApiScores, AreMatchedByName) {
  const auto results = api::scores(
      game(
          R"("completed":true,"scores":[{"name":"Heat","score":"103"},{"name":"Bulls","score":"113"}],"last_update":"2026-01-09T02:31:00Z")"),
      kFetchedAt);
  ASSERT_EQ(results.results.size(), 1U);
  EXPECT_EQ(game_score(results.results[0].result), (market::Score{.home = 113, .away = 103}));
  EXPECT_EQ(format_utc(results.results[0].result.known_at), "2026-01-09T02:31:00Z");
}

TEST(TheOddsApiScores, OfUnfinishedGamesAreNoResults) {
  const auto live = api::scores(
      game(
          R"("completed":false,"scores":[{"name":"Heat","score":"3"},{"name":"Bulls","score":"5"}],"last_update":"2026-01-09T00:31:00Z")"),
      kFetchedAt);
  EXPECT_TRUE(live.results.empty());
  EXPECT_EQ(live.unfinished.size(), 1U);
  EXPECT_EQ(api::scores(game(R"("completed":false,"scores":null,"last_update":null)"), kFetchedAt)
                .unfinished.size(),
            1U);
}

TEST(TheOddsApiScores, AreListedWhereTheyMakeNoResult) {
  EXPECT_EQ(scores_error(game(R"("completed":true,"scores":null)")),
            "[0]: completed, and no scores");
  EXPECT_EQ(
      scores_error(game(
          R"("completed":true,"scores":[{"name":"Heat","score":"103"},{"name":"Lakers","score":"113"}])")),
      "[0]: no score, or two, of 'Bulls'");
  EXPECT_EQ(
      scores_error(game(
          R"("completed":true,"scores":[{"name":"Heat","score":"123/4"},{"name":"Bulls","score":"113"}])")),
      "[0]: not a score: '123/4'");
  // Four times as much, in quarter points, would not fit.
  EXPECT_EQ(
      scores_error(game(
          R"("completed":true,"scores":[{"name":"Heat","score":"3000000000000000000"},{"name":"Bulls","score":"113"}])")),
      "[0]: not a score: '3000000000000000000'");
}

TEST(TheOddsApiScores, OfWrongTypesAreListed) {
  EXPECT_EQ(scores_error(game(R"("completed":"yes","scores":null)")),
            "[0].completed: true or false was expected");
  EXPECT_EQ(scores_error(game(R"("scores":null)")), "[0].completed: missing");
  EXPECT_EQ(scores_error(game(R"("completed":true,"scores":[{"name":"Heat","score":103}])")),
            "[0].scores[0].score: a string was expected");
}

// ---- the real thing ----

// What a capture has, counted by other means: every (event, book, market, name,
// point, description) with a price above 1.
struct Count {
  std::int64_t bets = 0;
  std::int64_t of_home = 0;
};

Count count_bets(const provider::Json& root) {
  Count count;
  const auto events = root.is_array() ? std::optional{root} : root.find("data");
  const auto count_event = [&](const provider::Json& event) {
    const auto home = event.find("home_team");
    const auto books = event.find("bookmakers");
    if (!books) return;
    for (rapidjson::SizeType b = 0; b < books->size(); ++b) {
      const auto book = books->element(b);
      const auto markets = book.member("markets");
      for (rapidjson::SizeType m = 0; m < markets.size(); ++m) {
        const auto market = markets.element(m);
        const auto outcomes = market.member("outcomes");
        for (rapidjson::SizeType o = 0; o < outcomes.size(); ++o) {
          const auto outcome = outcomes.element(o);
          const auto price = outcome.member("price");
          const auto value = std::stod(std::string{price.number()});
          if (value <= 1 && value > -100) continue;
          const auto name = outcome.member("name");
          ++count.bets;
          if (home && name.string() == home->string()) ++count.of_home;
        }
      }
    }
  };
  if (!events) return count_event(root), count;
  if (events->is_object()) return count_event(*events), count;
  for (rapidjson::SizeType i = 0; i < events->size(); ++i) count_event(events->element(i));
  return count;
}

TEST(TheOddsApi, ReadsEveryBetOfEveryCaptureOnce) {
  const auto files = real_files::below("the_odds_api/raw_json");
  if (files.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  int read_files = 0;
  for (const auto& file : files) {
    const auto text = real_files::text_of(file);
    // Two are of other services: of version 3, and of a collector's own making.
    const auto head = text.substr(0, 200);
    if (head.find("\"success\"") != std::string::npos ||
        head.find("\"games\"") != std::string::npos) {
      EXPECT_NE(skipped_in_odds(text), "") << file;
      continue;
    }
    const auto prices = api::prices(text, kFetchedAt);
    const provider::JsonDocument document{text};
    const auto root = document.root();
    const auto counted = count_bets(root);
    EXPECT_EQ(provider::count_offers(prices), counted.bets) << file;
    std::int64_t of_home = 0;
    for (const auto& listing : prices.listings) {
      std::set<std::tuple<std::string, market::Market, market::Way, Side,
                          std::optional<market::Line>, std::string>>
          bets;
      for (const auto& market : listing.markets) {
        for (const auto& offer : market.offers) {
          of_home += offer.side == Side::home;
          EXPECT_TRUE(bets.emplace(market.book, market.market, market.way, offer.side, offer.line,
                                   offer.subject)
                          .second)
              << file;
        }
      }
    }
    EXPECT_EQ(of_home, counted.of_home) << file;
    ++read_files;
  }
  EXPECT_GT(read_files, 0);
}

}  // namespace
