#include <provider/nba_teams.hpp>

#include <array>

namespace provider {

namespace {

constexpr auto kNbaTeams = std::to_array<NbaTeam>({
    {"ATL", "Atlanta", "Hawks"},
    {"BKN", "Brooklyn", "Nets"},
    {"BOS", "Boston", "Celtics"},
    {"CHA", "Charlotte", "Hornets"},
    {"CHI", "Chicago", "Bulls"},
    {"CLE", "Cleveland", "Cavaliers"},
    {"DAL", "Dallas", "Mavericks"},
    {"DEN", "Denver", "Nuggets"},
    {"DET", "Detroit", "Pistons"},
    {"GSW", "Golden State", "Warriors"},
    {"HOU", "Houston", "Rockets"},
    {"IND", "Indiana", "Pacers"},
    {"LAC", "Los Angeles", "Clippers"},
    {"LAL", "Los Angeles", "Lakers"},
    {"MEM", "Memphis", "Grizzlies"},
    {"MIA", "Miami", "Heat"},
    {"MIL", "Milwaukee", "Bucks"},
    {"MIN", "Minnesota", "Timberwolves"},
    {"NOP", "New Orleans", "Pelicans"},
    {"NYK", "New York", "Knicks"},
    {"OKC", "Oklahoma City", "Thunder"},
    {"ORL", "Orlando", "Magic"},
    {"PHI", "Philadelphia", "76ers"},
    {"PHX", "Phoenix", "Suns"},
    {"POR", "Portland", "Trail Blazers"},
    {"SAC", "Sacramento", "Kings"},
    {"SAS", "San Antonio", "Spurs"},
    {"TOR", "Toronto", "Raptors"},
    {"UTA", "Utah", "Jazz"},
    {"WAS", "Washington", "Wizards"},
});

// What headlines write for a nickname.
struct ShortName {
  std::string_view short_name;
  std::string_view nickname;
};
constexpr auto kShortNames = std::to_array<ShortName>({{"Cavs", "Cavaliers"},
                                                       {"Mavs", "Mavericks"},
                                                       {"Sixers", "76ers"},
                                                       {"Wolves", "Timberwolves"},
                                                       {"Blazers", "Trail Blazers"}});

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool has_word(std::string_view text, std::string_view word) {
  for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const auto end = at + word.size();
    const bool begins = at == 0 || !is_letter_or_digit(text[at - 1]);
    if (begins && (end == text.size() || !is_letter_or_digit(text[end]))) return true;
  }
  return false;
}

bool names(std::string_view text, const NbaTeam& team) {
  if (has_word(text, team.nickname)) return true;
  for (const auto& one : kShortNames) {
    if (one.nickname == team.nickname && has_word(text, one.short_name)) return true;
  }
  return false;
}

}  // namespace

std::string NbaTeam::name() const {
  return std::string{city} + ' ' + std::string{nickname};
}

std::span<const NbaTeam> nba_teams() {
  return kNbaTeams;
}

std::vector<std::string> nba_teams_in(std::string_view text) {
  std::vector<std::string> found;
  for (const auto& team : kNbaTeams) {
    if (names(text, team)) found.push_back(team.name());
  }
  return found;
}

}  // namespace provider
