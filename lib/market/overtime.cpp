#include <base/error.hpp>
#include <market/overtime.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace market {

namespace {

// Sports whose games go on until somebody wins, in all of their competitions or in the
// finals of most.
constexpr auto kGoOn = std::to_array<std::string_view>({
    "americanfootball",
    "aussierules",
    "baseball",
    "basketball",
    "icehockey",
    "lacrosse",
    "rugbyleague",
    "rugbyunion",
});

// Fights have as many rounds as were agreed.
constexpr auto kNeverGoOn = std::to_array<std::string_view>({"boxing", "mma"});

// Leagues of football, where a draw is a result. Promotion play-offs that a provider
// lists with a league are not looked at: who bets on them says that they are possible.
constexpr auto kLeaguesWithoutOvertime = std::to_array<std::string_view>({
    // Football-Data's divisions
    "B1",
    "D1",
    "D2",
    "E0",
    "E1",
    "E2",
    "E3",
    "EC",
    "F1",
    "F2",
    "G1",
    "I1",
    "I2",
    "N1",
    "P1",
    "SC0",
    "SC1",
    "SC2",
    "SC3",
    "SP1",
    "SP2",
    "T1",
    // The Odds API
    "soccer_austria_bundesliga",
    "soccer_belgium_first_div",
    "soccer_brazil_campeonato",
    "soccer_brazil_serie_b",
    "soccer_chile_campeonato",
    "soccer_china_superleague",
    "soccer_denmark_superliga",
    "soccer_efl_champ",
    "soccer_england_league1",
    "soccer_england_league2",
    "soccer_epl",
    "soccer_finland_veikkausliiga",
    "soccer_france_ligue_one",
    "soccer_france_ligue_two",
    "soccer_germany_bundesliga",
    "soccer_germany_bundesliga2",
    "soccer_germany_liga3",
    "soccer_greece_super_league",
    "soccer_italy_serie_a",
    "soccer_italy_serie_b",
    "soccer_japan_j_league",
    "soccer_korea_kleague1",
    "soccer_league_of_ireland",
    "soccer_netherlands_eredivisie",
    "soccer_norway_eliteserien",
    "soccer_poland_ekstraklasa",
    "soccer_portugal_primeira_liga",
    "soccer_russia_premier_league",
    "soccer_saudi_arabia_pro_league",
    "soccer_spain_la_liga",
    "soccer_spain_segunda_division",
    "soccer_sweden_allsvenskan",
    "soccer_sweden_superettan",
    "soccer_switzerland_superleague",
    "soccer_turkey_super_league",
    "soccer_usa_nwsl",
});
static_assert(std::ranges::is_sorted(kLeaguesWithoutOvertime));

// Football-Data's other leagues, by the country before the slash. It gives the score of
// regulation time, of their cups too.
constexpr auto kCountries = std::to_array<std::string_view>({
    "Argentina",
    "Austria",
    "Brazil",
    "China",
    "Denmark",
    "Finland",
    "Ireland",
    "Japan",
    "Mexico",
    "Norway",
    "Poland",
    "Romania",
    "Russia",
    "Sweden",
    "Switzerland",
    "USA",
});
static_assert(std::ranges::is_sorted(kCountries));

// Cups of football, and leagues that end in knock-out games under the same key.
constexpr auto kCups = std::to_array<std::string_view>({
    "soccer_africa_cup_of_nations",
    "soccer_argentina_primera_division",
    "soccer_australia_aleague",
    "soccer_concacaf_gold_cup",
    "soccer_concacaf_leagues_cup",
    "soccer_conmebol_copa_america",
    "soccer_conmebol_copa_libertadores",
    "soccer_conmebol_copa_sudamericana",
    "soccer_england_efl_cup",
    "soccer_fa_cup",
    "soccer_fifa_club_world_cup",
    "soccer_fifa_world_cup",
    "soccer_fifa_world_cup_qualifiers_europe",
    "soccer_fifa_world_cup_qualifiers_south_america",
    "soccer_fifa_world_cup_womens",
    "soccer_france_coupe_de_france",
    "soccer_germany_dfb_pokal",
    "soccer_italy_coppa_italia",
    "soccer_mexico_ligamx",
    "soccer_spain_copa_del_rey",
    "soccer_uefa_champs_league",
    "soccer_uefa_champs_league_qualification",
    "soccer_uefa_champs_league_women",
    "soccer_uefa_euro_qualification",
    "soccer_uefa_europa_conference_league",
    "soccer_uefa_europa_league",
    "soccer_uefa_european_championship",
    "soccer_uefa_nations_league",
    "soccer_usa_mls",
});
static_assert(std::ranges::is_sorted(kCups));

bool is_in(std::span<const std::string_view> list, std::string_view word) {
  return std::ranges::binary_search(list, word);
}

}  // namespace

Overtime parse_overtime(std::string_view text) {
  if (text == "never") return Overtime::never;
  if (text == "possible") return Overtime::possible;
  throw Error{Exit::data, "never or possible is expected, not '{}'", text};
}

Overtime overtime_in(std::string_view sport, std::string_view competition) {
  if (is_in(kGoOn, sport)) return Overtime::possible;
  if (is_in(kNeverGoOn, sport)) return Overtime::never;
  if (sport != "football") return Overtime::unknown;
  if (is_in(kLeaguesWithoutOvertime, competition)) return Overtime::never;
  if (is_in(kCups, competition)) return Overtime::possible;
  const auto slash = competition.find('/');
  const bool is_listed_by_country =
      slash != std::string_view::npos && is_in(kCountries, competition.substr(0, slash));
  return is_listed_by_country ? Overtime::never : Overtime::unknown;
}

}  // namespace market
