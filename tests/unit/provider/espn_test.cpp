#include "real_files.hpp"

#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/espn.hpp>

#include <algorithm>

namespace {

namespace espn = provider::espn;

const UtcTime kNow = parse_utc("2026-10-01T12:00:00Z");

// A game's part of a document; replace what a test is about.
std::string nba_game(const std::string& status = R"("STATUS_FINAL","completed":true)",
                     const std::string& date = "2026-03-11T02:30Z") {
  return R"({"id":"401","season":{"year":2026,"type":2},"competitions":[{"date":")" + date +
         R"(","status":{"type":{"name":)" + status + R"(}},"competitors":[)" +
         R"({"homeAway":"away","team":{"id":"5","displayName":"Summit"},"score":"98",)" +
         R"("linescores":[{"value":20.0},{"value":24.0},{"value":30.0},{"value":24.0}]},)" +
         R"({"homeAway":"home","team":{"id":"2","displayName":"Harbor"},"score":"100",)" +
         R"("linescores":[{"value":20.0},{"value":25.0},{"value":30.0},{"value":25.0}]}]}]})";
}

std::string board(const std::string& games) {
  return R"({"events":[)" + games + "]}";
}

std::string row(const char* id, const char* name, const char* stats, bool absent = false) {
  return fmt::format(R"({{"athlete":{{"id":"{}","displayName":"{}"}},"didNotPlay":{},)"
                     R"("active":false,"reason":"COACH'S DECISION","stats":[{}]}})",
                     id, name, absent, stats);
}

std::string team(const char* id, const char* total, const std::string& rows) {
  return fmt::format(R"({{"team":{{"id":"{}"}},"statistics":[{{"keys":["minutes","plusMinus",)"
                     R"("fieldGoalsMade-fieldGoalsAttempted","points"],"athletes":[{}],)"
                     R"("totals":["","","40-80","{}"]}}]}})",
                     id, rows, total);
}

const std::string kHarbor = team("2", "100", row("21", "Marsh", R"("48","-3","40-80","100")"));

provider::Results summary(const std::string& players) {
  return espn::results(
      R"({"header":)" + nba_game() + R"(,"boxscore":{"players":[)" + players + "]}}", kNow);
}

std::string why_not(const std::string& players) {
  const auto read = summary(players);
  EXPECT_EQ(read.results.size(), 1U);  // the score stands
  EXPECT_TRUE(read.results.at(0).result.box.empty());
  EXPECT_FALSE(read.results.at(0).box_is_whole);
  return read.skipped.empty() ? "" : read.skipped.at(0).reason;
}

TEST(Espn, ReadsTheStartWithAndWithoutSeconds) {
  for (const auto* date :
       {"2026-03-11T02:30Z", "2026-03-11T02:30:00Z", "2026-03-11T02:30:00+00:00"}) {
    const auto read = espn::cards(board(nba_game(R"("STATUS_SCHEDULED","completed":false)", date)));
    ASSERT_EQ(read.cards.size(), 1U) << date;
    EXPECT_EQ(read.cards[0].fixture.starts_at, parse_utc("2026-03-11T02:30:00Z"));
    EXPECT_EQ(read.cards[0].fixture.home, "Harbor");
  }
}

TEST(Espn, KnowsOnlyTheDayOfAGameWhoseTimeIsNotSet) {
  auto json = board(nba_game());
  json.insert(json.find(R"("status")"), R"("timeValid":false,)");
  EXPECT_TRUE(espn::cards(json).cards.at(0).fixture.start_assumed);
  EXPECT_FALSE(espn::cards(board(nba_game())).cards.at(0).fixture.start_assumed);
}

TEST(Espn, TakesNoScoreOfAGameThatIsNotFinal) {
  for (const auto* status : {"STATUS_SCHEDULED", "STATUS_IN_PROGRESS", "STATUS_HALFTIME",
                             "STATUS_END_PERIOD", "STATUS_FINAL"}) {
    const auto read =
        espn::results(board(nba_game(fmt::format(R"("{}","completed":false)", status))), kNow);
    EXPECT_TRUE(read.results.empty()) << status;
    EXPECT_EQ(read.unfinished.size(), 1U) << status;
  }
  for (const auto* status : {"STATUS_POSTPONED", "STATUS_CANCELED"}) {
    const auto read =
        espn::results(board(nba_game(fmt::format(R"("{}","completed":true)", status))), kNow);
    ASSERT_EQ(read.results.size(), 1U) << status;
    EXPECT_EQ(read.results[0].result.status, market::Status::postponed);
    EXPECT_TRUE(read.results[0].result.scores.empty());
  }
}

TEST(Espn, ReadsWhatPlayersDidByTheKeysOfTheColumns) {
  const auto read = summary(
      kHarbor + ',' +
      team("5", "98",
           row("51", "Oakes", R"("40","+3","38-80","98")") + ',' + row("52", "Byrd", "", true)));
  ASSERT_EQ(read.results.size(), 1U);
  const auto& said = read.results[0];
  EXPECT_TRUE(said.box_is_whole);
  ASSERT_EQ(said.result.box.size(), 3U);
  const auto stat = [&](std::size_t i, const char* name) {
    return said.result.box[i].second.stats.at(*market::Stat::find(name));
  };
  EXPECT_EQ(stat(0, "points"), 100);
  EXPECT_EQ(stat(1, "minutes"), 40);
  EXPECT_EQ(stat(1, "field_goals"), 38);
  EXPECT_FALSE(said.result.box[2].second.played);
  EXPECT_EQ(said.player_ids.at("Byrd"), "52");
}

TEST(Espn, LeavesOutABoxScoreThatDoesNotAddUp) {
  const auto oakes = row("51", "Oakes", R"("40","+3","38-80","98")");
  EXPECT_EQ(why_not(kHarbor), "two teams were expected; the box score is not used");
  EXPECT_EQ(
      why_not(kHarbor + ',' + team("2", "100", row("51", "Oakes", R"("40","+3","38-80","100")"))),
      "one team is there twice; the box score is not used");
  EXPECT_EQ(why_not(kHarbor + ',' + team("9", "98", oakes)),
            "neither of the two teams; the box score is not used");
  EXPECT_EQ(
      why_not(kHarbor + ',' + team("5", "97", oakes)),
      "players have 98 points, their total is 97 and the score 98; the box score is not used");
  EXPECT_EQ(why_not(kHarbor + ',' + team("5", "98", oakes + ',' + oakes)),
            "'Oakes' is there twice; the box score is not used");
  EXPECT_EQ(why_not(kHarbor + ',' + team("5", "98", row("51", "Oakes", R"("40","98")"))),
            "not one value a column; the box score is not used");
  EXPECT_EQ(why_not(kHarbor + ',' + team("5", "98", row("51", "Oakes", R"("40","+3","38","98")"))),
            "made and attempted were expected: '6-9'; the box score is not used");
  EXPECT_EQ(why_not(kHarbor + ',' + team("5", "98", row("51", "Oakes", R"("40","+3","1-2","--")"))),
            "no points; the box score is not used");
  EXPECT_EQ(
      why_not(kHarbor + ',' + team("5", "98", row("51", "Oakes", R"("40","+3","1-2","98")", true))),
      "did not play, and has statistics; the box score is not used");
}

// A statistic that is missing is not 0, and of whom nothing is said is not absent.
TEST(Espn, DoesNotMakeUpWhatIsNotSaid) {
  const auto read =
      summary(kHarbor + ',' +
              team("5", "98",
                   row("51", "Oakes", R"("--","+3","38-80","98")") + ',' + row("52", "Byrd", "")));
  const auto& said = read.results.at(0);
  EXPECT_EQ(said.result.box.size(), 2U);
  EXPECT_FALSE(said.result.box[1].second.stats.contains(*market::Stat::find("minutes")));
  EXPECT_FALSE(said.box_is_whole);
  EXPECT_EQ(read.skipped.at(0).reason, "nothing is said of 'Byrd'");
}

TEST(Espn, IsNoEmptyListWhereTheDocumentIsAnother) {
  for (const auto* text : {"", "{}", "[]", "<html>", R"({"code":404,"message":"no"})",
                           R"({"events":null})", R"({"events":{}})", R"({"athletes":[]})",
                           R"({"header":{}})", R"({"team":{"displayName":"A","athletes":[]}})"}) {
    EXPECT_THROW(espn::cards(text), Error) << text;
    EXPECT_THROW(espn::results(text, kNow), Error) << text;
  }
}

// ---- what ESPN answered, where it is ----

std::string real(const char* name) {
  const auto file = real_files::folder() / name;
  return std::filesystem::exists(file) ? real_files::text_of(file) : "";
}

TEST(Espn, ReadsRecordedScoreboards) {
  const auto day = real("espn_nba_misc/espn/nba_scoreboard_20241215.json.xz");
  if (day.empty()) GTEST_SKIP() << "no real data";
  const auto finals = espn::results(day, kNow);
  EXPECT_TRUE(finals.skipped.empty());
  ASSERT_EQ(finals.results.size(), 7U);
  EXPECT_EQ(finals.results[0].fixture.home, "Indiana Pacers");
  EXPECT_EQ(market::game_score(finals.results[0].result), (market::Score{119, 104}));

  const auto overtime =
      espn::results(real("desk_sources/espn/made_scoreboard_overtime.json"), kNow);
  EXPECT_EQ(market::game_score(overtime.results.at(0).result), (market::Score{124, 130}));
  EXPECT_EQ(overtime.results[0].fixture.league, "basketball_nba_preseason");
  const auto mixed = real("desk_sources/espn/scoreboard_mixed_2022.json.xz");
  EXPECT_EQ(espn::cards(mixed).cards.size(), 4U);
  EXPECT_EQ(espn::results(mixed, kNow).results.size(), 1U);
  EXPECT_TRUE(
      espn::cards(real("desk_sources/espn/made_scoreboard_postponed.json")).cards.at(0).is_off);
  EXPECT_TRUE(espn::cards(real("espn_nba_misc/nba_sources/espn_scoreboard_api/raw_20250214.json"))
                  .cards.empty());
  EXPECT_THROW(espn::cards(real("espn_nba_misc/espn/nfl_scoreboard_20241215.json.xz")), Error);
}

TEST(Espn, ReadsARecordedBoxScoreAndRoster) {
  const auto final = real("desk_sources/espn/summary_final_401772994.json.xz");
  if (final.empty()) GTEST_SKIP() << "no real data";
  const auto read = espn::results(final, kNow);
  EXPECT_TRUE(read.skipped.empty());
  const auto& said = read.results.at(0);
  EXPECT_TRUE(said.box_is_whole);
  EXPECT_EQ(said.result.box.size(), 30U);
  EXPECT_EQ(
      std::ranges::count_if(said.result.box, [](const auto& one) { return one.second.played; }),
      26);
  EXPECT_TRUE(espn::results(real("desk_sources/espn/made_summary_in_progress.json.xz"), kNow)
                  .results.empty());
  const auto roster =
      espn::cards(real("espn_nba_misc/nba_sources/espn_roster_api/raw_2.json.xz")).rosters.at(0);
  EXPECT_EQ(roster.team, "Boston Celtics");
  EXPECT_EQ(roster.members.size(), 17U);
}

}  // namespace
