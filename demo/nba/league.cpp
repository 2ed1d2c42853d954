#include "league.hpp"

#include <array>
#include <cstddef>

namespace demo::nba {

namespace {

struct Known {
  const char* name;
  const char* short_name;
  int id;
  int hours_west;
};

constexpr std::array<Known, kTeams> kKnown{{
    {"Boston Celtics", "BOS", 2, 0},
    {"Brooklyn Nets", "BKN", 17, 0},
    {"New York Knicks", "NY", 18, 0},
    {"Philadelphia 76ers", "PHI", 20, 0},
    {"Toronto Raptors", "TOR", 28, 0},
    {"Chicago Bulls", "CHI", 4, 1},
    {"Cleveland Cavaliers", "CLE", 5, 0},
    {"Detroit Pistons", "DET", 8, 0},
    {"Indiana Pacers", "IND", 11, 0},
    {"Milwaukee Bucks", "MIL", 15, 1},
    {"Atlanta Hawks", "ATL", 1, 0},
    {"Charlotte Hornets", "CHA", 30, 0},
    {"Miami Heat", "MIA", 14, 0},
    {"Orlando Magic", "ORL", 19, 0},
    {"Washington Wizards", "WSH", 27, 0},
    {"Denver Nuggets", "DEN", 7, 2},
    {"Minnesota Timberwolves", "MIN", 16, 1},
    {"Oklahoma City Thunder", "OKC", 25, 1},
    {"Portland Trail Blazers", "POR", 22, 3},
    {"Utah Jazz", "UTAH", 26, 2},
    {"Golden State Warriors", "GS", 9, 3},
    {"Los Angeles Clippers", "LAC", 12, 3},
    {"Los Angeles Lakers", "LAL", 13, 3},
    {"Phoenix Suns", "PHX", 21, 2},
    {"Sacramento Kings", "SAC", 23, 3},
    {"Dallas Mavericks", "DAL", 6, 1},
    {"Houston Rockets", "HOU", 10, 1},
    {"Memphis Grizzlies", "MEM", 29, 1},
    {"New Orleans Pelicans", "NO", 3, 1},
    {"San Antonio Spurs", "SA", 24, 1},
}};

// Nobody's: pairs of the two lists, no two of which are alike.
constexpr std::array<const char*, 20> kFirstNames{"Adrel",  "Bastin", "Corvin", "Demas",  "Elwin",
                                                  "Farrod", "Gavrel", "Hollis", "Ivarn",  "Jorren",
                                                  "Kelvan", "Lorrin", "Marvek", "Nestor", "Orrick",
                                                  "Pellam", "Quenby", "Rastin", "Soren",  "Tavish"};
constexpr std::array<const char*, 30> kLastNames{
    "Abernall", "Brackwell", "Castrow",   "Dunmarrow", "Eastling",  "Farthing",
    "Grenwick", "Halloway",  "Inskip",    "Jessamy",   "Kettering", "Lanmore",
    "Merrowby", "Northam",   "Oakhurst",  "Pendrake",  "Quillford", "Rosthern",
    "Selwick",  "Thornby",   "Underhill", "Varley",    "Westlake",  "Yarrow",
    "Zellner",  "Ashdown",   "Birchall",  "Coverdale", "Draymond",  "Ellery"};

constexpr std::size_t kSquad = 10;
constexpr std::array<double, kSquad> kMinutes{35, 34, 33, 31, 29, 24, 20, 16, 11, 7};

Player player(std::size_t team, std::size_t rank, double star, Random& random) {
  const auto number = team * kSquad + rank;
  const auto first = number % kFirstNames.size();
  const double minutes = kMinutes[rank];
  const double usage = minutes * (rank == 0 ? star : 1) * (0.85 + 0.3 * random.uniform());
  return {.id = 5'000'000 + static_cast<int>(number),
          .name = std::string{kFirstNames[first]} + ' ' +
                  kLastNames[(number / kFirstNames.size() + 7 * first) % kLastNames.size()],
          .minutes = minutes,
          .share = usage,
          .threes = minutes * (0.02 + 0.08 * random.uniform()),
          .rebounds = minutes * (0.08 + 0.20 * random.uniform()),
          .assists = minutes * (0.04 + 0.16 * random.uniform()),
          .worth = rank == 0  ? 2.5 + 3.0 * (star - 1)
                   : rank < 5 ? 1.0
                              : 0.2};
}

}  // namespace

std::vector<Team> league(Random& random) {
  std::vector<Team> teams;
  for (std::size_t i = 0; i < kKnown.size(); ++i) {
    const auto& known = kKnown[i];
    Team team{known.name,
              known.short_name,
              known.id,
              known.hours_west,
              4.5 * random.normal(),
              2.5 * random.normal(),
              {}};
    const double star = 1.0 + 0.6 * random.uniform();
    double sum = 0;
    for (std::size_t rank = 0; rank < kSquad; ++rank) {
      team.players.push_back(player(i, rank, star, random));
      sum += team.players.back().share;
    }
    for (auto& one : team.players) one.share /= sum;
    teams.push_back(std::move(team));
  }
  return teams;
}

}  // namespace demo::nba
