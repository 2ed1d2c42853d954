#include <market/same_match.hpp>
#include <market/start.hpp>

#include <gtest/gtest.h>

namespace {

using market::Kinship;
using market::SameMatch;
using namespace std::chrono_literals;

const UtcTime kStart = parse_utc("2026-08-10T17:05:00Z");

SameMatch match(std::int64_t id, std::chrono::seconds apart, Kinship kinship = Kinship::same) {
  return {.id = market::EventId{id},
          .competition = 1,
          .kinship = kinship,
          .starts_at = kStart + apart,
          .apart = apart};
}

// The id that was found, 0 for none, -1 where it cannot be told.
std::int64_t found(const std::vector<SameMatch>& candidates, std::chrono::seconds within = 2h) {
  const auto answer = market::same_match(candidates, within);
  if (!answer) return -1;
  return *answer ? (*answer)->id.value() : 0;
}

TEST(SameMatch, IsTheNearest) {
  EXPECT_EQ(found({}), 0);
  EXPECT_EQ(found({match(1, 0s), match(2, 365min)}), 1);
  EXPECT_EQ(found({match(1, 100min), match(2, 5min)}), 2);
  EXPECT_EQ(found({match(1, 121min)}), 0);
}

TEST(SameMatch, IsNoneOfTwoThatAreAsNear) {
  EXPECT_EQ(found({match(1, 0s), match(2, 0s)}), -1);
  EXPECT_EQ(found({match(1, 90min), match(2, 90min)}), -1);
  EXPECT_EQ(found({match(1, 60min), match(2, 110min)}), -1);
  EXPECT_EQ(found({match(1, 40min), match(2, 110min)}), 1);
}

TEST(SameMatch, IsOfTheSameCompetition) {
  EXPECT_EQ(found({match(1, 0s, Kinship::different)}), 0);
  EXPECT_EQ(found({match(1, 0s, Kinship::unknown)}), 1);
  EXPECT_EQ(found({match(1, 0s, Kinship::unknown), match(2, 1h)}), 2);
  auto women = match(2, 0s, Kinship::unknown);
  women.competition = 2;
  EXPECT_EQ(found({match(1, 0s, Kinship::unknown), women}), -1);
}

TEST(SameMatch, WasMovedWhereItsOldIdIsGone) {
  auto gone = match(1, 14 * 24h);
  gone.own = gone.gone = true;
  EXPECT_EQ(found({gone}, 24h), 1);
  auto listed = gone;
  listed.gone = false;
  listed.own_listed = true;
  EXPECT_EQ(found({listed}, 24h), 0);
  auto other_source = gone;
  other_source.own = false;
  EXPECT_EQ(found({other_source}, 24h), 0);
  auto return_match = gone;
  return_match.turned = true;
  EXPECT_EQ(found({return_match}, 24h), 0);
  auto in_winter = gone;
  in_winter.apart = 100 * 24h;
  EXPECT_EQ(found({in_winter}, 24h), 0);
}

TEST(SameMatch, OfASeriesWasNotMoved) {
  auto gone = match(1, 48h);
  gone.own = gone.gone = true;
  auto next_day = match(2, 24h);
  next_day.own = true;
  EXPECT_EQ(found({gone, next_day}), 0);
}

TEST(SameMatch, IsNotListedBothWays) {
  auto turned = match(1, 0s);
  turned.own = turned.turned = true;
  EXPECT_EQ(found({turned}), -1);
  turned.gone = true;
  EXPECT_EQ(found({turned}), 1);
}

TEST(Kinship, IsReadOffTheKeys) {
  EXPECT_EQ(market::kinship("E0", "soccer_epl"), Kinship::same);
  EXPECT_EQ(market::kinship("MLB", "baseball_mlb"), Kinship::same);
  EXPECT_EQ(market::kinship("ncaab", "basketball_ncaab"), Kinship::same);
  EXPECT_EQ(market::kinship("E0", "E1"), Kinship::different);
  EXPECT_EQ(market::kinship("E1", "soccer_epl"), Kinship::different);
  EXPECT_EQ(market::kinship("ncaab", "basketball_wncaab"), Kinship::different);
  EXPECT_EQ(market::kinship("basketball_nba", "wnba"), Kinship::different);
  EXPECT_EQ(market::kinship("x", "soccer_uefa_euro_u21"), Kinship::different);
  EXPECT_EQ(market::kinship("Women's Super League", "x"), Kinship::different);
  EXPECT_EQ(market::kinship("x", "soccer_epl"), Kinship::unknown);
}

// The believed start, as minutes after the first.
std::int64_t believed(const std::vector<std::pair<std::chrono::minutes, bool>>& said) {
  std::vector<market::StartOpinion> opinions;
  for (const auto& [after, assumed] : said) opinions.push_back({kStart + after, assumed});
  const auto start = market::believed_start(opinions, 24h);
  return std::chrono::duration_cast<std::chrono::minutes>(start->at - kStart).count();
}

TEST(BelievedStart, IsTheEarliestCredibleOne) {
  EXPECT_FALSE(market::believed_start({}, 24h));
  EXPECT_EQ(believed({{180min, false}, {0min, false}}), 0);
  EXPECT_EQ(believed({{0min, true}, {285min, false}}), 285);
  EXPECT_EQ(believed({{60min, true}, {0min, true}}), 0);
}

TEST(BelievedStart, IsNotThatOfOneSourceDaysFromTwoOthers) {
  EXPECT_EQ(believed({{0min, false}, {3000min, false}, {3010min, false}}), 3000);
  EXPECT_EQ(believed({{0min, false}, {3000min, false}}), 0);
}

}  // namespace
