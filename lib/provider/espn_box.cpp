#include <provider/espn_box.hpp>
#include <provider/text.hpp>

#include <array>
#include <map>

namespace provider::espn {

namespace {

// A column by the key that ESPN has for it; of a pair ("6-9") the part that counts.
enum class Part { whole, made, attempted };
struct Column {
  const char* stat;
  std::string_view key;
  Part part = Part::whole;
};
constexpr std::string_view kThrees = "threePointFieldGoalsMade-threePointFieldGoalsAttempted";
constexpr std::string_view kGoals = "fieldGoalsMade-fieldGoalsAttempted";
constexpr std::string_view kFrees = "freeThrowsMade-freeThrowsAttempted";
constexpr auto kColumns = std::to_array<Column>({
    {"assists", "assists"},
    {"blocks", "blocks"},
    {"field_goals", kGoals, Part::made},
    {"frees_attempts", kFrees, Part::attempted},
    {"frees_made", kFrees, Part::made},
    {"minutes", "minutes"},
    {"points", "points"},
    {"rebounds", "rebounds"},
    {"steals", "steals"},
    {"threes", kThrees, Part::made},
    {"turnovers", "turnovers"},
});

using Columns = std::map<std::string_view, rapidjson::SizeType>;  // where each key stands

Columns columns_in(const Json& keys) {
  Columns columns;
  for (rapidjson::SizeType i = 0; i < keys.size(); ++i) {
    const auto key = keys.element(i);
    if (!columns.emplace(key.string(), i).second) throw key.wrong("a column is there twice");
  }
  if (!columns.contains("points")) throw keys.wrong("no points among them");
  return columns;
}

// Absent where ESPN has none.
std::optional<std::int64_t> value_in(const Json& cell, Part part) {
  auto text = cell.string();
  if (text == "--") return std::nullopt;
  if (part != Part::whole) {
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) throw cell.wrong("made and attempted were expected: '6-9'");
    text = part == Part::made ? text.substr(0, dash) : text.substr(dash + 1);
  }
  const auto value = number_in(text);
  if (!value) throw cell.wrong(fmt::format("not a statistic: '{}'", quotable(cell.string())));
  return value;
}

market::PlayerLine line_in(const Json& stats, const Columns& columns) {
  if (stats.size() != columns.size()) throw stats.wrong("not one value a column");
  market::PlayerLine line;
  for (const auto& [stat, key, part] : kColumns) {
    const auto column = columns.find(key);
    if (column == columns.end()) continue;
    const auto cell = stats.element(column->second);
    if (const auto value = value_in(cell, part)) line.stats[*market::Stat::find(stat)] = *value;
  }
  if (!line.stats.contains(*market::Stat::find("points"))) throw stats.wrong("no points");
  return line;
}

class BoxReader {
 public:
  BoxReader(const Game& game, market::FixtureResult& result, Skipped& skipped)
      : game_{game}, result_{result}, skipped_{skipped} {}

  void read(const Json& players) {
    if (players.size() != 2) throw players.wrong("two teams were expected");
    for (rapidjson::SizeType i = 0; i < players.size(); ++i) {
      const auto team = players.element(i);
      read_team(team);
    }
    if (sums_.size() != 2) throw players.wrong("one team is there twice");
    result_.box_is_whole = is_whole_;
  }

 private:
  void read_team(const Json& of_team) {
    const auto team = of_team.member("team");
    const auto id = team.member("id");
    const bool is_home = id.string() == game_.home_id;
    if (!is_home && id.string() != game_.away_id) throw id.wrong("neither of the two teams");
    const auto statistics = of_team.member("statistics");
    const auto table = statistics.element(0);
    const auto keys = table.member("keys");
    const auto athletes = table.member("athletes");
    const auto totals = table.member("totals");
    const auto columns = columns_in(keys);
    if (athletes.size() == 0) throw athletes.wrong("nobody is there");
    std::int64_t sum = 0;
    for (rapidjson::SizeType i = 0; i < athletes.size(); ++i) {
      const auto athlete = athletes.element(i);
      sum += read_player(athlete, columns);
    }
    const auto total = totals.element(columns.at("points"));
    const auto& score = result_.result.scores.front().score;
    const auto points = is_home ? score.home : score.away;
    if (sum != count_in(total) || sum != points) {
      throw of_team.wrong(fmt::format("players have {} points, their total is {} and the score {}",
                                      sum, count_in(total), points));
    }
    sums_[is_home] = sum;
  }

  // His points. That somebody is not active, and why he would not play, is also said of
  // those who played.
  std::int64_t read_player(const Json& row, const Columns& columns) {
    const auto athlete = row.member("athlete");
    const auto id = athlete.member("id");
    const auto name = athlete.member("displayName");
    const auto absent = row.member("didNotPlay");
    const auto stats = row.member("stats");
    std::string who{name.not_empty()};
    if (!result_.player_ids.emplace(who, id.not_empty()).second) {
      throw name.wrong(fmt::format("'{}' is there twice", quotable(who)));
    }
    if (absent.boolean()) {
      if (stats.size() > 0) throw row.wrong("did not play, and has statistics");
      result_.result.box.emplace_back(std::move(who), market::PlayerLine{.played = false});
      return 0;
    }
    if (stats.size() == 0) {
      is_whole_ = false;
      skipped_.push_back({row.path(), fmt::format("nothing is said of '{}'", quotable(who))});
      return 0;
    }
    auto line = line_in(stats, columns);
    const auto points = line.stats.at(*market::Stat::find("points"));
    result_.result.box.emplace_back(std::move(who), std::move(line));
    return points;
  }

  const Game& game_;
  market::FixtureResult& result_;
  Skipped& skipped_;
  std::map<bool, std::int64_t> sums_;  // of home, of away
  bool is_whole_ = true;
};

}  // namespace

void add_box(const Json& boxscore, const Game& game, market::FixtureResult& result,
             Skipped& skipped) {
  const auto players = boxscore.member("players");
  BoxReader{game, result, skipped}.read(players);
}

}  // namespace provider::espn
