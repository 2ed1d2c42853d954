#include <market/division.hpp>
#include <market/participant.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr Division kAtlantic{"East", "Atlantic"};
constexpr Division kCentral{"East", "Central"};
constexpr Division kSoutheast{"East", "Southeast"};
constexpr Division kNorthwest{"West", "Northwest"};
constexpr Division kPacific{"West", "Pacific"};
constexpr Division kSouthwest{"West", "Southwest"};

struct Team {
  std::string_view key;      // name_key() of it
  std::string_view letters;  // likewise
  const Division& division;
};

// The Clippers have two names; sources are divided.
constexpr std::array kTeams = {
    Team{"boston celtics", "bos", kAtlantic},
    Team{"brooklyn nets", "bkn", kAtlantic},
    Team{"new york knicks", "nyk", kAtlantic},
    Team{"philadelphia 76ers", "phi", kAtlantic},
    Team{"toronto raptors", "tor", kAtlantic},
    Team{"chicago bulls", "chi", kCentral},
    Team{"cleveland cavaliers", "cle", kCentral},
    Team{"detroit pistons", "det", kCentral},
    Team{"indiana pacers", "ind", kCentral},
    Team{"milwaukee bucks", "mil", kCentral},
    Team{"atlanta hawks", "atl", kSoutheast},
    Team{"charlotte hornets", "cha", kSoutheast},
    Team{"miami heat", "mia", kSoutheast},
    Team{"orlando magic", "orl", kSoutheast},
    Team{"washington wizards", "was", kSoutheast},
    Team{"denver nuggets", "den", kNorthwest},
    Team{"minnesota timberwolves", "min", kNorthwest},
    Team{"oklahoma city thunder", "okc", kNorthwest},
    Team{"portland trail blazers", "por", kNorthwest},
    Team{"utah jazz", "uta", kNorthwest},
    Team{"golden state warriors", "gsw", kPacific},
    Team{"los angeles clippers", "lac", kPacific},
    Team{"la clippers", "lac", kPacific},
    Team{"los angeles lakers", "lal", kPacific},
    Team{"phoenix suns", "phx", kPacific},
    Team{"sacramento kings", "sac", kPacific},
    Team{"dallas mavericks", "dal", kSouthwest},
    Team{"houston rockets", "hou", kSouthwest},
    Team{"memphis grizzlies", "mem", kSouthwest},
    Team{"new orleans pelicans", "nop", kSouthwest},
    Team{"san antonio spurs", "sas", kSouthwest},
};

// Null: not of the NBA.
const Team* find_team(std::string_view sport, std::string_view name) {
  if (sport != "basketball") return nullptr;
  const auto key = name_key(name);
  const auto found = std::ranges::find_if(
      kTeams, [&](const Team& one) { return one.key == key || one.letters == key; });
  return found == kTeams.end() ? nullptr : &*found;
}

}  // namespace

const Division* division_of(std::string_view sport, std::string_view team) {
  const auto* found = find_team(sport, team);
  return found ? &found->division : nullptr;
}

bool is_same_team(std::string_view sport, std::string_view one, std::string_view other) {
  const auto* a = find_team(sport, one);
  const auto* b = find_team(sport, other);
  return a && b ? a->letters == b->letters : name_key(one) == name_key(other);
}

}  // namespace market
