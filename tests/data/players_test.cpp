// The players of a season's props (points, rebounds and assists of 2023-24, as nine books
// spelled them), looked for among those of the two teams who played in that season.

#include <market/player_name.hpp>

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

#include "../unit/provider/real_files.hpp"
#include "csv.hpp"

namespace {

using market::Player;

// By team; and under "" all of them.
std::map<std::string, std::vector<Player>> players_of(const std::filesystem::path& logs) {
  std::map<std::string, std::map<std::int64_t, std::string>> seen;
  for (auto row : csv::read(real_files::text_of(logs))) {
    const auto id = std::stoll(row["PLAYER_ID"]);
    for (const auto& team : {row["TEAM_NAME"], std::string{}}) {
      seen[team == "LA Clippers" ? "Los Angeles Clippers" : team][id] = row["PLAYER_NAME"];
    }
  }
  std::map<std::string, std::vector<Player>> players;
  for (const auto& [team, of_team] : seen) {
    for (const auto& [id, name] : of_team) {
      players[team].push_back({market::ParticipantId{id}, {name}});
    }
  }
  return players;
}

TEST(PlayerNames, OfASeasonsPropsAreThoseOfItsGames_P19) {
  const auto folder = real_files::folder() / "nba";
  const auto props = folder / "props/pra_odds_2023-24.csv.xz";
  const auto logs = folder / "player_game_logs/game_logs_2023-24.csv.xz";
  if (!exists(props) || !exists(logs)) GTEST_SKIP() << "no real data";
  const auto players = players_of(logs);
  EXPECT_EQ(players.at("").size(), 572U);

  std::set<std::string> names;
  std::map<std::string, std::set<std::string>> spellings;  // by step
  std::map<std::string, int> prices;
  for (auto row : csv::read(real_files::text_of(props))) {
    auto two = players.at(row["home_team"]);
    const auto& away = players.at(row["away_team"]);
    two.insert(two.end(), away.begin(), away.end());
    const auto found = find_player(row["player_name"], two);
    const auto step = found ? std::string{to_string(found->step)} : "none";
    names.insert(row["player_name"]);
    spellings[step].insert(row["player_name"]);
    ++prices[step];
  }
  std::map<std::string, std::size_t> counts;
  for (const auto& [step, of_step] : spellings) counts[step] = of_step.size();
  using Counts = std::map<std::string, std::size_t>;
  EXPECT_EQ(names.size(), 538U);
  // A spelling may be found at one step in one game and at another in the next.
  EXPECT_EQ(counts, (Counts{{"exact", 399},
                            {"folded", 50},
                            {"suffix", 32},
                            {"turned", 8},
                            {"initial", 23},
                            {"alias", 4},
                            {"none", 22}}));
  EXPECT_EQ(prices["none"], 150);                        // of 29,592
  EXPECT_TRUE(spellings["none"].contains("C. Martin"));  // Caleb and Cody
  EXPECT_TRUE(spellings["none"].contains("T. Young"));   // Trae and Thaddeus
}

}  // namespace
