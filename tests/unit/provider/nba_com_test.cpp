#include "real_files.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <base/error.hpp>
#include <provider/nba_com.hpp>

#include <algorithm>

namespace {

namespace nba_com = provider::nba_com;

const UtcTime kAfterAll = parse_utc("2026-10-01T12:00:00Z");

std::string nba_game(const char* id, int status, const char* text, int home, int away,
                     const char* postponed = "N", int away_id = 7) {
  return fmt::format(
      R"({{"leagueSchedule":{{"gameDates":[{{"gameDate":"03/10/2026 00:00:00","games":[{{)"
      R"("gameId":"{}","gameStatus":{},"gameStatusText":"{}","postponedStatus":"{}",)"
      R"("gameDateTimeEst":"2026-03-10T22:30:00Z","gameDateTimeUTC":"2026-03-11T02:30:00Z",)"
      R"("homeTeam":{{"teamId":2,"teamCity":"Made","teamName":"Harbor","score":{}}},)"
      R"("awayTeam":{{"teamId":{},"teamCity":"Made","teamName":"Summit","score":{}}}}}]}}]}}}})",
      id, status, text, postponed, home, away_id, away);
}

TEST(NbaCom, ReadsTheStartThatIsInUtc) {
  const auto read = nba_com::cards(nba_game("0022500165", 1, "10:30 pm ET", 0, 0));
  ASSERT_EQ(read.cards.size(), 1U);
  EXPECT_EQ(read.cards[0].fixture.starts_at, parse_utc("2026-03-11T02:30:00Z"));
  EXPECT_EQ(read.cards[0].fixture.home, "Made Harbor");
  EXPECT_EQ(read.cards[0].fixture.league, "basketball_nba");
  EXPECT_EQ(nba_com::cards(nba_game("0012500165", 1, "", 0, 0)).cards.at(0).fixture.league,
            "basketball_nba_preseason");
  EXPECT_TRUE(
      nba_com::cards(nba_game("0022500165", 1, "TBD", 0, 0)).cards.at(0).fixture.start_assumed);
}

TEST(NbaCom, LeavesOutAllStarsAndGamesOfNobodyYet) {
  EXPECT_TRUE(nba_com::cards(nba_game("0032500165", 1, "", 0, 0)).cards.empty());
  EXPECT_TRUE(nba_com::cards(nba_game("0042500165", 1, "", 0, 0, "N", 0)).cards.empty());
}

TEST(NbaCom, ReadsFinalsWithAndWithoutOvertime) {
  const auto scores = [](const std::string& json) {
    return nba_com::results(json, kAfterAll).results.at(0).result.scores.size();
  };
  EXPECT_EQ(scores(nba_game("0022500165", 3, "Final", 101, 99)), 2U);
  EXPECT_EQ(scores(nba_game("0022500165", 3, "Final/OT2", 121, 119)), 1U);
  EXPECT_EQ(
      nba_com::results(nba_game("0022500165", 2, "Q4 2:00", 90, 88), kAfterAll).unfinished.size(),
      1U);
  EXPECT_EQ(nba_com::results(nba_game("0022500165", 1, "PPD", 0, 0, "Y"), kAfterAll)
                .results.at(0)
                .result.status,
            market::Status::postponed);
  EXPECT_EQ(nba_com::results(nba_game("0022500165", 3, "Final", 99, 99), kAfterAll).skipped.size(),
            1U);
  EXPECT_EQ(nba_com::results(nba_game("0022500165", 3, "Forfeit", 2, 0), kAfterAll).skipped.size(),
            1U);
  EXPECT_EQ(nba_com::results(nba_game("22500165", 3, "Final", 101, 99), kAfterAll).skipped.size(),
            1U);
}

TEST(NbaCom, IsNoEmptyListWhereTheDocumentIsAnother) {
  for (const auto* text : {"", "{}", "[]", "<HTML>Access Denied", R"({"leagueSchedule":{}})"}) {
    EXPECT_THROW(nba_com::cards(text), Error) << text;
    EXPECT_THROW(nba_com::results(text, kAfterAll), Error) << text;
  }
}

// 2024-25: 1,230 games of the season, 84 of the play-offs, 6 before them, a cup final, and 73
// before the season; 6 of all-stars are none.
TEST(NbaCom, ReadsARecordedSeason) {
  const auto folder = real_files::below("espn_nba_misc/nba_sources/nbac_schedule_api");
  if (folder.empty()) GTEST_SKIP() << "no real data";
  const auto json = real_files::output_of("gzip -dc '" + folder.front().string() + '\'');
  const auto read = nba_com::results(json, kAfterAll);
  EXPECT_TRUE(read.skipped.empty());
  EXPECT_EQ(read.results.size(), 1394U);
  EXPECT_EQ(std::ranges::count_if(read.results,
                                  [](const auto& one) { return one.result.scores.size() == 1; }),
            70);  // after overtime
}

}  // namespace
