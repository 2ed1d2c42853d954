#include <market/stat.hpp>

#include <algorithm>
#include <array>

namespace market {

namespace {

constexpr std::string_view kPointsReboundsAssists[] = {"points", "rebounds", "assists"};
constexpr std::string_view kPointsRebounds[] = {"points", "rebounds"};
constexpr std::string_view kPointsAssists[] = {"points", "assists"};
constexpr std::string_view kReboundsAssists[] = {"rebounds", "assists"};
constexpr std::string_view kBlocksSteals[] = {"blocks", "steals"};
constexpr std::string_view kRushReceptionTds[] = {"rush_tds", "reception_tds"};
constexpr std::string_view kRushReceptionYds[] = {"rush_yds", "reception_yds"};
constexpr std::string_view kPassRushYds[] = {"pass_yds", "rush_yds"};
constexpr std::string_view kHitsRunsRbis[] = {"batter_hits", "batter_runs_scored", "batter_rbis"};
constexpr std::string_view kAllTds[] = {"pass_tds", "rush_tds", "reception_tds"};
constexpr std::string_view kAllYds[] = {"pass_yds", "rush_yds", "reception_yds"};

enum class Counts { number, yes_no };

struct Row {
  std::string_view name;
  Counts counts = Counts::number;
  std::span<const std::string_view> sum_of = {};
};

// By name, so that the order of statistics is that of their names.
constexpr Row kStats[] = {
    {"1st_td", Counts::yes_no},
    {"afl_fantasy_points"},
    {"afl_fantasy_points_most", Counts::yes_no},
    {"anytime_td", Counts::yes_no},
    {"assists"},
    {"batter_doubles"},
    {"batter_fantasy_score"},
    {"batter_first_home_run", Counts::yes_no},
    {"batter_hits"},
    {"batter_hits_runs_rbis", Counts::number, kHitsRunsRbis},
    {"batter_home_runs"},
    {"batter_rbis"},
    {"batter_runs_scored"},
    {"batter_singles"},
    {"batter_stolen_bases"},
    {"batter_strikeouts"},
    {"batter_total_bases"},
    {"batter_triples"},
    {"batter_walks"},
    {"blocked_shots"},
    {"blocks"},
    {"blocks_steals", Counts::number, kBlocksSteals},
    {"cards"},
    {"clearances"},
    {"defensive_interceptions"},
    {"disposals"},
    {"double_double", Counts::yes_no},
    {"fantasy_points"},
    {"field_goals"},
    {"first_basket", Counts::yes_no},
    {"first_goal_scorer", Counts::yes_no},
    {"first_team_basket", Counts::yes_no},
    {"frees_attempts"},
    {"frees_made"},
    {"goal_scorer_anytime", Counts::yes_no},
    {"goal_scorer_first", Counts::yes_no},
    {"goal_scorer_last", Counts::yes_no},
    {"goals"},
    {"handballs"},
    {"kicking_points"},
    {"kicks"},
    {"last_goal_scorer", Counts::yes_no},
    {"last_td", Counts::yes_no},
    {"marks"},
    {"marks_most", Counts::yes_no},
    {"method_of_first_basket", Counts::yes_no},
    {"minutes"},
    {"pass_attempts"},
    {"pass_completions"},
    {"pass_interceptions"},
    {"pass_longest_completion"},
    {"pass_rush_reception_tds", Counts::number, kAllTds},
    {"pass_rush_reception_yds", Counts::number, kAllYds},
    {"pass_rush_yds", Counts::number, kPassRushYds},
    {"pass_tds"},
    {"pass_yds"},
    {"passes"},
    {"pats"},
    {"pitcher_earned_runs"},
    {"pitcher_hits_allowed"},
    {"pitcher_outs"},
    {"pitcher_record_a_win", Counts::yes_no},
    {"pitcher_strikeouts"},
    {"pitcher_walks"},
    {"points"},
    {"points_assists", Counts::number, kPointsAssists},
    {"points_rebounds", Counts::number, kPointsRebounds},
    {"points_rebounds_assists", Counts::number, kPointsReboundsAssists},
    {"power_play_points"},
    {"rebounds"},
    {"rebounds_assists", Counts::number, kReboundsAssists},
    {"reception_longest"},
    {"reception_tds"},
    {"reception_yds"},
    {"receptions"},
    {"rush_attempts"},
    {"rush_longest"},
    {"rush_reception_tds", Counts::number, kRushReceptionTds},
    {"rush_reception_yds", Counts::number, kRushReceptionYds},
    {"rush_tds"},
    {"rush_yds"},
    {"sacks"},
    {"saves"},
    {"shots"},
    {"shots_on_goal"},
    {"shots_on_target"},
    {"solo_tackles"},
    {"steals"},
    {"tackles"},
    {"tackles_assists"},
    {"tackles_most", Counts::yes_no},
    {"tds"},
    {"threes"},
    {"to_receive_card", Counts::yes_no},
    {"to_receive_red_card", Counts::yes_no},
    {"total_saves"},
    {"tries"},
    {"triple_double", Counts::yes_no},
    {"try_scorer_anytime", Counts::yes_no},
    {"try_scorer_first", Counts::yes_no},
    {"try_scorer_last", Counts::yes_no},
    {"turnovers"},
};
static_assert(std::ranges::is_sorted(kStats, {}, &Row::name));

}  // namespace

std::optional<Stat> Stat::find(std::string_view name) {
  const auto* const found = std::ranges::lower_bound(kStats, name, {}, &Row::name);
  if (found == std::end(kStats) || found->name != name) return std::nullopt;
  return Stat{static_cast<std::uint8_t>(found - std::begin(kStats))};
}

std::string_view Stat::name() const {
  return kStats[index_].name;
}

bool Stat::is_yes_no() const {
  return kStats[index_].counts == Counts::yes_no;
}

bool Stat::may_fall() const {
  const auto name = kStats[index_].name;
  return name.ends_with("_yds") || name.starts_with("last_") || name.ends_with("_last") ||
         name.ends_with("_most") || name.find("fantasy") != std::string_view::npos ||
         name == "pitcher_record_a_win";
}

std::span<const std::string_view> Stat::parts() const {
  const auto& row = kStats[index_];
  return row.sum_of.empty() ? std::span{&row.name, 1} : row.sum_of;
}

}  // namespace market
