#include <market/competition.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>

namespace market {

namespace {

// A key of football-data.co.uk and The Odds API's of the same league. Leagues that
// only one of the two has stand alone.
struct League {
  std::string_view football_data;
  std::string_view the_odds_api;
};

constexpr auto kLeagues = std::to_array<League>({
    {"e0", "soccer_epl"},
    {"e1", "soccer_efl_champ"},
    {"e2", "soccer_england_league1"},
    {"e3", "soccer_england_league2"},
    {"ec", ""},
    {"", "soccer_fa_cup"},
    {"", "soccer_england_efl_cup"},
    {"sc0", "soccer_spl"},
    {"sc1", ""},
    {"sc2", ""},
    {"sc3", ""},
    {"d1", "soccer_germany_bundesliga"},
    {"d2", "soccer_germany_bundesliga2"},
    {"", "soccer_germany_liga3"},
    {"i1", "soccer_italy_serie_a"},
    {"i2", "soccer_italy_serie_b"},
    {"sp1", "soccer_spain_la_liga"},
    {"sp2", "soccer_spain_segunda_division"},
    {"f1", "soccer_france_ligue_one"},
    {"f2", "soccer_france_ligue_two"},
    {"n1", "soccer_netherlands_eredivisie"},
    {"b1", "soccer_belgium_first_div"},
    {"p1", "soccer_portugal_primeira_liga"},
    {"t1", "soccer_turkey_super_league"},
    {"g1", "soccer_greece_super_league"},
    {"", "soccer_uefa_champs_league"},
    {"", "soccer_uefa_europa_league"},
});

// What marks a key as one of women's competitions.
constexpr auto kWomen =
    std::to_array<std::string_view>({"women", "ladies", "female", "femin", "femen", "frauen",
                                     "wnba", "wncaa", "wnbl", "nwsl", "wsl", "wbbl"});

std::string lower(std::string_view text) {
  std::string found{text};
  for (auto& c : found) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return found;
}

bool is_letter_or_digit(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// The words of a key: "uefa_u21" is "uefa" and "u21".
template <typename Each>
void for_each_word(std::string_view key, Each each) {
  while (!key.empty()) {
    const auto end = std::ranges::find_if_not(key, is_letter_or_digit) - key.begin();
    if (end > 0) each(key.substr(0, static_cast<std::size_t>(end)));
    key.remove_prefix(std::min(static_cast<std::size_t>(end) + 1, key.size()));
  }
}

bool is_of_women(std::string_view key) {
  bool found = std::ranges::any_of(
      kWomen, [&](std::string_view mark) { return key.find(mark) != std::string_view::npos; });
  for_each_word(key, [&](std::string_view word) { found = found || word == "w"; });
  return found;
}

// "u21", "youth", "reserves"; empty for grown-ups' first teams.
std::string_view age_group(std::string_view key) {
  std::string_view found;
  for_each_word(key, [&](std::string_view word) {
    const bool is_under = word.size() == 3 && word[0] == 'u' && std::isdigit(word[1]) != 0 &&
                          std::isdigit(word[2]) != 0;
    if (is_under || word == "youth" || word == "primavera" || word.starts_with("reserve")) {
      found = word;
    }
  });
  return found;
}

// "nba" is the end of "basketball_nba".
bool is_end_of(std::string_view end, std::string_view key) {
  return key.size() > end.size() && key.ends_with(end) && key[key.size() - end.size() - 1] == '_';
}

std::optional<std::size_t> league_of(std::string_view key) {
  const auto is = [&](const League& league) {
    return league.football_data == key || league.the_odds_api == key;
  };
  const auto found = std::ranges::find_if(kLeagues, is);
  if (key.empty() || found == kLeagues.end()) return std::nullopt;
  return static_cast<std::size_t>(found - kLeagues.begin());
}

}  // namespace

Kinship kinship(std::string_view a, std::string_view b) {
  const auto one = lower(a);
  const auto other = lower(b);
  if (one == other || is_end_of(one, other) || is_end_of(other, one)) return Kinship::same;
  if (is_of_women(one) != is_of_women(other)) return Kinship::different;
  if (age_group(one) != age_group(other)) return Kinship::different;
  const auto league = league_of(one);
  const auto other_league = league_of(other);
  if (!league || !other_league) return Kinship::unknown;
  return league == other_league ? Kinship::same : Kinship::different;
}

}  // namespace market
