#include <market/division.hpp>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace {

std::string division(std::string_view team, std::string_view sport = "basketball") {
  const auto* found = market::division_of(sport, team);
  return found ? std::string{found->conference} + " " + std::string{found->name} : "";
}

TEST(Divisions, AreKnownByNameAndLetters) {
  EXPECT_EQ(division("Boston Celtics"), "East Atlantic");
  EXPECT_EQ(division("boston  celtics"), "East Atlantic");
  EXPECT_EQ(division("BOS"), "East Atlantic");
  EXPECT_EQ(division("LA Clippers"), "West Pacific");
  EXPECT_EQ(division("Los Angeles Clippers"), "West Pacific");
  EXPECT_EQ(division("Celtics"), "");
  EXPECT_EQ(division("Boston Celtics", "icehockey"), "");
}

TEST(Divisions, TellOneTeamByItsNames) {
  EXPECT_TRUE(market::is_same_team("basketball", "LAC", "LA Clippers"));
  EXPECT_TRUE(market::is_same_team("basketball", "LA Clippers", "Los Angeles Clippers"));
  EXPECT_FALSE(market::is_same_team("basketball", "LAC", "Los Angeles Lakers"));
  EXPECT_TRUE(market::is_same_team("football", "Ayr  United", "ayr united"));
  EXPECT_FALSE(market::is_same_team("football", "LAC", "LA Clippers"));
}

TEST(Divisions, HaveFiveTeamsEach) {
  std::map<std::string, int> teams;
  for (const auto* letters :
       {"BOS", "BKN", "NYK", "PHI", "TOR", "CHI", "CLE", "DET", "IND", "MIL",
        "ATL", "CHA", "MIA", "ORL", "WAS", "DEN", "MIN", "OKC", "POR", "UTA",
        "GSW", "LAC", "LAL", "PHX", "SAC", "DAL", "HOU", "MEM", "NOP", "SAS"}) {
    ++teams[division(letters)];
  }
  EXPECT_EQ(teams.size(), 6U);
  for (const auto& [name, count] : teams) EXPECT_EQ(count, 5) << name;
}

}  // namespace
