#include "real_files.hpp"

#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/football_data.hpp>

#include <algorithm>

namespace {

namespace fd = provider::football_data;

constexpr std::string_view kHeader =
    "Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,B365H,B365D,B365A,PSCH,PSCD,PSCA,"
    "P>2.5,P<2.5,AHh,PAHH,PAHA\n";

std::string season(const std::string& rows) {
  return std::string{kHeader} + rows;
}

std::string one_row() {
  return season(
      "E0,11/08/2023,20:00,Burnley,Man "
      "City,0,3,A,8,5.5,1.33,9.02,5.35,1.36,1.67,2.28,1.5,1.95,1.98\n");
}

// Read long after.
provider::Prices prices_of(std::string_view csv, std::string_view file) {
  return fd::prices(csv, file, parse_utc("2026-08-01T00:00:00Z"));
}

const market::BookMarket& market_of(const provider::Prices& prices, std::string_view book,
                                    std::string_view name) {
  for (const auto& market : prices.listings.at(0).markets) {
    if (market.book == book && name_of(market.market) == name) return market;
  }
  throw std::out_of_range{"no such market"};
}

std::string skipped(const std::vector<market::Skipped>& entries) {
  std::string text;
  for (const auto& entry : entries) text += entry.where + ": " + entry.reason + '\n';
  return text;
}

Exit exit_of(const std::string& csv) {
  try {
    prices_of(csv, "x.csv");
    fd::results(csv, "x.csv");
    return Exit::ok;
  } catch (const Error& error) {
    return error.exit();
  }
}

TEST(FootballData, NamesAMatchByLeagueDayAndTeams) {
  const auto fixture = prices_of(one_row(), "E0.csv").listings.at(0).fixture;
  EXPECT_EQ(fixture.provider_id, "E0/2023-08-11/Burnley/Man City");
  EXPECT_EQ(fixture.sport, "football");
  EXPECT_EQ(fixture.league, "E0");
  EXPECT_EQ(format_utc(fixture.starts_at), "2023-08-11T19:00:00Z");
  EXPECT_FALSE(fixture.start_assumed);
}

TEST(FootballData, StampsPricesWhenTheSiteCollectsThem) {
  const auto prices = prices_of(one_row(), "E0.csv");
  const auto& before = market_of(prices, "bet365", "1x2");
  const auto& closing = market_of(prices, "pinnacle", "1x2");
  EXPECT_EQ(format_utc(before.seen_at), "2023-08-11T14:00:00Z");  // that Friday, 15:00 in London
  EXPECT_EQ(before.as_of, before.seen_at);
  EXPECT_EQ(format_utc(closing.seen_at), "2023-08-11T19:00:00Z");
}

// A fixture to come is read before its prices are collected, and closes.
TEST(FootballData, StampsNothingLaterThanNowUntilThereIsAScore) {
  const auto stamps = [](const std::string& score, const char* now) {
    const auto csv = season("E0,11/08/2023,20:00,A,B," + score + ",8,5.5,1.33,9,5.3,1.36,,,,,\n");
    const auto prices = fd::prices(csv, "E0.csv", parse_utc(now));
    return format_utc(market_of(prices, "bet365", "1x2").seen_at) + ' ' +
           format_utc(market_of(prices, "pinnacle", "1x2").seen_at);
  };
  EXPECT_EQ(stamps(",,", "2023-08-10T09:00:00Z"), "2023-08-10T09:00:00Z 2023-08-10T09:00:00Z");
  EXPECT_EQ(stamps(",,", "2023-08-11T15:00:00Z"), "2023-08-11T14:00:00Z 2023-08-11T15:00:00Z");
  EXPECT_EQ(stamps(",,", "2023-08-12T09:00:00Z"), "2023-08-11T14:00:00Z 2023-08-11T19:00:00Z");
  for (const auto* now : {"2023-08-10T09:00:00Z", "2023-08-12T09:00:00Z"}) {
    EXPECT_EQ(stamps("0,3,A", now), "2023-08-11T14:00:00Z 2023-08-11T19:00:00Z");
  }
}

TEST(FootballData, StampsStrictlyBeforeTheKickOff) {
  const auto stamp = [](const std::string& moment) {
    return format_utc(
        prices_of("Div,Date,Time,HomeTeam,AwayTeam,B365H\nE0," + moment + ",A,B,2\n", "x")
            .listings.at(0)
            .markets.at(0)
            .seen_at);
  };
  EXPECT_EQ(stamp("11/08/2023,15:00"), "2023-08-08T14:00:00Z");  // a Friday at three: the Tuesday
  EXPECT_EQ(stamp("11/08/2023,15:01"), "2023-08-11T14:00:00Z");
  EXPECT_EQ(stamp("13/08/2023,14:00"), "2023-08-11T14:00:00Z");  // a Sunday: the Friday
  EXPECT_EQ(stamp("14/08/2023,20:00"), "2023-08-11T14:00:00Z");  // a Monday
  EXPECT_EQ(stamp("29/10/2023,14:00"), "2023-10-27T14:00:00Z");  // the clocks went back between
}

TEST(FootballData, KeepsPricesExactAndSidesApart) {
  const auto prices = prices_of(one_row(), "E0.csv");
  const auto& result = market_of(prices, "pinnacle", "1x2");
  ASSERT_EQ(result.offers.size(), 3U);
  EXPECT_EQ(result.offers[0].side, market::Side::home);
  EXPECT_EQ(result.offers[0].price, odds::Price::from_ratio(902, 100));
  EXPECT_EQ(result.offers[2].side, market::Side::away);
  EXPECT_EQ(result.offers[2].price, odds::Price::from_ratio(136, 100));
  const auto& spread = market_of(prices, "pinnacle", "spread");
  EXPECT_EQ(market::to_string(*spread.offers.at(0).line), "1.5");
  EXPECT_EQ(market::to_string(*spread.offers.at(1).line), "-1.5");
  EXPECT_EQ(market::to_string(*market_of(prices, "pinnacle", "total").offers.at(1).line), "2.5");
}

TEST(FootballData, AssumesThreeOClockWhereNoTimeIsGiven) {
  const auto fixture =
      prices_of("Div,Date,HomeTeam,AwayTeam\nE0,14/08/93,Leeds,York\n", "x").listings.at(0).fixture;
  EXPECT_EQ(format_utc(fixture.starts_at), "1993-08-14T14:00:00Z");
  EXPECT_TRUE(fixture.start_assumed);
  EXPECT_EQ(fixture.provider_id, "E0/1993-08-14/Leeds/York");
}

TEST(FootballData, ReadsATimeBehindTheDate) {
  const auto fixture =
      prices_of("Div,Date,HomeTeam,AwayTeam\nE0,14/01/2025 19:45,Leeds,York\n", "x")
          .listings.at(0)
          .fixture;
  EXPECT_EQ(format_utc(fixture.starts_at), "2025-01-14T19:45:00Z");
}

TEST(FootballData, ListsPricesThatAreNone) {
  const auto prices =
      prices_of(season("E0,11/08/2023,20:00,Burnley,Man City,0,3,A,0,#N/A,1,,,,,,,,\n"), "E0.csv");
  EXPECT_EQ(skipped(prices.skipped),
            "E0.csv:2 B365H: a price must be more than 1: '0'\n"
            "E0.csv:2 B365D: not a decimal number: '#N/A'\n"
            "E0.csv:2 B365A: a price must be more than 1: '1'\n");
  EXPECT_TRUE(prices.listings.at(0).markets.empty());
}

TEST(FootballData, ListsAHandicapOffTheQuarterGridOnce) {
  const auto prices = prices_of(
      season("E0,11/08/2023,20:00,Burnley,Man City,0,3,A,,,,,,,,,-1.2,1.95,1.98\n"), "E0.csv");
  EXPECT_EQ(skipped(prices.skipped), "E0.csv:2 AHh: a line is a multiple of 0.25: '-1.2'\n");
  EXPECT_TRUE(prices.listings.at(0).markets.empty());
}

TEST(FootballData, ReadsShortAndPaddedRows) {
  const auto prices = prices_of(season("E0,11/08/2023,20:00,A,B,0,3,A,8\n"
                                       "E0,12/08/2023,20:00,A,C,0,3,A,8,5,1.3,,,,,,,,,,,\n,,,,\n"),
                                "E0.csv");
  EXPECT_EQ(prices.listings.size(), 2U);
  EXPECT_EQ(prices.listings.at(0).markets.at(0).offers.size(), 1U);
  EXPECT_TRUE(prices.skipped.empty());
}

TEST(FootballData, RefusesARowOfAnotherTable) {
  const auto prices =
      prices_of(season("E0,11/08/2023,20:00,A,B,0,3,A,8,5,1.3,,,,,,,,,1.5\n"), "E0.csv");
  EXPECT_TRUE(prices.listings.empty());
  EXPECT_EQ(skipped(prices.skipped), "E0.csv:2: field 20 has no column: '1.5'\n");
}

TEST(FootballData, HonoursAHeaderInTheMiddle) {
  const auto prices = prices_of(
      "Div,Date,HomeTeam,AwayTeam,B365H\nE0,14/08/2004,A,B,2\n"
      "Div,Date,Time,HomeTeam,AwayTeam,WHH\nE0,14/08/2005,17:30,A,B,3\n",
      "x.csv");
  ASSERT_EQ(prices.listings.size(), 2U);
  EXPECT_EQ(prices.listings[1].markets.at(0).book, "williamhill");
  EXPECT_FALSE(prices.listings[1].fixture.start_assumed);
}

TEST(FootballData, ListsRowsItCannotPlace) {
  const auto prices = prices_of(
      "Div,Date,HomeTeam,AwayTeam\nE0,31/02/2004,A,B\nE0,14/08/2004,A,\nE0,14/08/2004,A,A\n"
      ",14/08/2004,A,B\nE0,14/08/2004,A,B\nE0,14/08/2004,A,B\n",
      "x.csv");
  EXPECT_EQ(skipped(prices.skipped),
            "x.csv:2: not a date like 14/08/2004: '31/02/2004'\n"
            "x.csv:3: a team is missing\nx.csv:4: A against itself\n"
            "x.csv:5: no league\nx.csv:7: the match is listed twice\n");
  EXPECT_EQ(prices.listings.size(), 1U);
}

TEST(FootballData, KnowsAResultTwoHoursAfterTheKickOff) {
  const auto results = fd::results(one_row(), "E0.csv");
  ASSERT_EQ(results.results.size(), 1U);
  const auto& result = results.results[0].result;
  EXPECT_EQ(result.status, market::Status::final);
  EXPECT_EQ(game_score(result), (market::Score{.home = 0, .away = 3}));
  EXPECT_EQ(format_utc(result.known_at), "2023-08-11T21:00:00Z");
}

TEST(FootballData, CountsMatchesWithoutAScore) {
  const auto results = fd::results(season("E0,11/08/2023,20:00,A,B,,,,8\n"), "E0.csv");
  EXPECT_TRUE(results.results.empty());
  EXPECT_TRUE(results.skipped.empty());
  EXPECT_EQ(results.unfinished.size(), 1U);
}

TEST(FootballData, ListsScoresThatContradictTheirRow) {
  const auto results =
      fd::results(season("E0,11/08/2023,20:00,A,B,4,0,D\nE0,11/08/2023,20:00,C,D,1,,H\n"
                         "E0,11/08/2023,20:00,E,F,x,0,A\n"),
                  "E0.csv");
  EXPECT_TRUE(results.results.empty());
  EXPECT_EQ(skipped(results.skipped),
            "E0.csv:2: result 'D' contradicts the score 4-0\n"
            "E0.csv:3: not a number of goals: ''\n"
            "E0.csv:4: not a number of goals: 'x'\n");
}

TEST(FootballData, ReadsTheOtherLeagues) {
  const auto prices = prices_of(
      "Country,League,Season,Date,Time,Home,Away,HG,AG,Res,PH,PD,PA,AvgH\n"
      "Ireland,Premier Division ,2012,02/03/2012,19:05,Drogheda,Bohs,1,2,A,11.63,5.16,1.34,9\n",
      "IRL.csv");
  const auto& fixture = prices.listings.at(0).fixture;
  EXPECT_EQ(fixture.league, "Ireland/Premier Division");
  EXPECT_EQ(fixture.provider_id, "Ireland/Premier Division/2012-03-02/Drogheda/Bohs");
  EXPECT_EQ(market_of(prices, "pinnacle", "1x2").seen_at, fixture.starts_at)
      << "a price of after the fact as one of before";
}

TEST(FootballData, TakesTheOtherLeaguesFixturesForOpeningPrices) {
  const auto prices = prices_of(
      "Country,League,Date,Time,Home,Away,PH,PD,PA\n"
      "Ireland,Premier Division,02/03/2012,19:05,Drogheda,Bohs,11.63,5.16,1.34\n",
      "f.csv");
  EXPECT_EQ(format_utc(market_of(prices, "pinnacle", "1x2").seen_at), "2012-03-02T15:00:00Z");
}

TEST(FootballData, RefusesFilesThatAreSomethingElse) {
  EXPECT_EQ(exit_of(""), Exit::data);
  EXPECT_EQ(exit_of("<!DOCTYPE html>\n<html><head></head></html>\n"), Exit::data);
  EXPECT_EQ(exit_of("E0,11/08/2023,A,B,1,2\n"), Exit::data);
  EXPECT_EQ(exit_of("Div,Date,Date,HomeTeam,AwayTeam\n"), Exit::data);
  EXPECT_EQ(exit_of("Country,Date,Home,Away\n"), Exit::data);
  EXPECT_EQ(exit_of(one_row() + "\"E0,12/08"), Exit::data);
}

TEST(FootballData, FindsASeasonOnTheSite) {
  EXPECT_EQ(fd::season_path("E0", "2023-24"), "/mmz4281/2324/E0.csv");
  EXPECT_EQ(fd::season_path("SC0", "1999-00"), "/mmz4281/9900/SC0.csv");
  for (const auto* season : {"2023", "2023-25", "2023/24", "abcd-ef", "2023-2024"}) {
    EXPECT_THROW(fd::season_path("E0", season), Error) << season;
  }
  EXPECT_THROW(fd::season_path("../x", "2023-24"), Error);
  EXPECT_THROW(fd::season_path("", "2023-24"), Error);
}

TEST(FootballData, SurvivesEveryTruncationAndFlippedByte) {
  const auto good = one_row();
  for (std::size_t i = 0; i < good.size(); ++i) {
    const auto cut = exit_of(good.substr(0, i));
    EXPECT_TRUE(cut == Exit::ok || cut == Exit::data);
    for (const char byte : {'\0', '"', ',', '\n', '\x81', '\xFF', '-', '9'}) {
      auto flipped = good;
      flipped[i] = byte;
      const auto exit = exit_of(flipped);
      EXPECT_TRUE(exit == Exit::ok || exit == Exit::data) << i;
    }
  }
}

TEST(FootballData, ReadsEveryFileOfTheSite) {
  const auto files = real_files::below("football_data_uk");
  if (files.empty()) GTEST_SKIP() << "no real files at " << real_files::folder();
  int read = 0;
  for (const auto& file : files) {
    const auto name = file.filename().string();
    if (name.find(".csv") == std::string::npos) continue;
    const auto text = real_files::text_of(file);
    const auto prices = prices_of(text, name);
    const auto results = fd::results(text, name);
    EXPECT_GT(prices.listings.size(), 0U) << file;
    EXPECT_EQ(prices.listings.size(), results.results.size() + results.unfinished.size() +
                                          static_cast<std::size_t>(std::ranges::count_if(
                                              results.skipped,
                                              [](const auto& entry) {
                                                return entry.reason.find("contradicts") !=
                                                       std::string::npos;
                                              })))
        << file;
    for (const auto& listing : prices.listings) {
      for (const auto& market : listing.markets) {
        ASSERT_LE(market.seen_at, listing.fixture.starts_at) << file << listing.fixture.provider_id;
      }
    }
    ++read;
  }
  EXPECT_GT(read, 0);
}

}  // namespace
