#include <provider/entries.hpp>
#include <provider/nba_officials.hpp>
#include <provider/nba_teams.hpp>
#include <provider/text.hpp>

#include <algorithm>

namespace provider::nba_com {

namespace {

// The column home_team has the city alone, which two teams share.
std::string team_of_letters(const Json& abbreviation) {
  const auto teams = nba_teams();
  const auto found = std::ranges::find(teams, abbreviation.string(), &NbaTeam::abbreviation);
  if (found == teams.end()) {
    throw abbreviation.wrong(
        fmt::format("no team of the NBA: '{}'", quotable(abbreviation.string())));
  }
  return found->name();
}

// "06/13/2026", in New York.
std::chrono::sys_days day_in(const Json& date) {
  const auto text = date.string();
  try {
    if (text.size() == 10 && text[2] == '/' && text[5] == '/') {
      return parse_date(
          fmt::format("{}-{}-{}", text.substr(6), text.substr(0, 2), text.substr(3, 2)));
    }
  } catch (const Error&) {
    // said below
  }
  throw date.wrong(fmt::format("not a date like 06/13/2026: '{}'", quotable(text)));
}

std::vector<market::Official> officials_in(const Json& row) {
  constexpr int kMost = 4;
  std::vector<market::Official> officials;
  for (int i = 1; i <= kMost; ++i) {
    const auto name_key = fmt::format("official{}", i);
    const auto code_key = name_key + "_code";
    const auto name = row.find(name_key.c_str());
    const auto code = row.find(code_key.c_str());
    if (!name && !code) continue;
    const auto known_name = row.member(name_key.c_str());
    const auto known_code = row.member(code_key.c_str());
    officials.push_back(
        {std::to_string(known_code.whole_number()), std::string{known_name.not_empty()}});
  }
  return officials;
}

}  // namespace

Context officials(std::string_view json) {
  const JsonDocument document{json};
  const auto root = document.root();
  const auto league = root.member("nba");
  const auto table = league.member("Table");
  const auto rows = table.member("rows");
  Context said;
  take_each(rows, said.skipped, [&](const Json& row) {
    const auto id = row.member("game_id");
    const auto home = row.member("home_team_abbr");
    const auto away = row.member("away_team_abbr");
    const auto date = row.member("game_date");
    market::NamedCrew crew{.provider_id = std::string{id.not_empty()},
                           .home = team_of_letters(home),
                           .away = team_of_letters(away),
                           .day = day_in(date),
                           .officials = officials_in(row)};
    if (crew.officials.empty()) throw row.wrong("nobody officiates");
    said.crews.push_back(std::move(crew));
  });
  return said;
}

}  // namespace provider::nba_com
