// The teams that The Odds API named in April 2026 in the leagues that football-data.co.uk
// has too: each is one of the names of that league's seasons, by our table or as it is.

#include <provider/team_names.hpp>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

namespace {

constexpr auto kLeagues = std::to_array<const char*>(
    {"epl", "efl_champ", "spain_la_liga", "spain_segunda_division", "france_ligue_one",
     "france_ligue_two", "netherlands_eredivisie", "portugal_primeira_liga", "belgium_first_div",
     "greece_super_league"});

using Names = std::set<std::string>;

void add(Names& names, const std::filesystem::path& file, const char* home, const char* away) {
  for (auto row : csv::read(real_files::text_of(file))) {
    for (const auto* column : {home, away}) {
      if (!row[column].empty()) names.insert(row[column]);
    }
  }
}

// Of whatever season: clubs go up and down.
Names of_football_data() {
  Names names;
  for (const auto& file : real_files::below("football_data_uk")) {
    if (file.string().find("/20") != std::string::npos) add(names, file, "HomeTeam", "AwayTeam");
  }
  return names;
}

std::string as_football_data_has_it(const std::string& name) {
  for (const auto& team : provider::team_names()) {
    if (team.the_odds_api == name) return team.football_data;
  }
  return name;
}

TEST(TeamNames, OfTheOddsApiAreThoseOfFootballData_P4) {
  const auto known = of_football_data();
  if (known.empty()) GTEST_SKIP() << "no real data";
  std::size_t checked = 0;
  for (const auto* league : kLeagues) {
    Names named;
    for (const auto& file :
         real_files::below(fmt::format("odds_snapshots/toa_flat_2026/soccer_{}", league))) {
      add(named, file, "home_team", "away_team");
    }
    for (const auto& name : named) {
      EXPECT_TRUE(known.contains(as_football_data_has_it(name))) << league << ": " << name;
    }
    checked += named.size();
  }
  EXPECT_GT(checked, 150U);
}

}  // namespace
