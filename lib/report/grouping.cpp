#include <base/error.hpp>
#include <report/grouping.hpp>

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace report {

namespace {

struct Band {
  double below;
  std::string_view name;
};

constexpr double kNoEnd = 1e300;
constexpr std::array<Band, 5> kOdds = {
    {{1.5, "1.00-1.50"}, {2, "1.50-2.00"}, {3, "2.00-3.00"}, {5, "3.00-5.00"}, {kNoEnd, "5.00+"}}};
constexpr std::array<Band, 6> kEdges = {{{0, "below 0%"},
                                         {0.02, "0-2%"},
                                         {0.05, "2-5%"},
                                         {0.08, "5-8%"},
                                         {0.10, "8-10%"},
                                         {kNoEnd, "10%+"}}};

Group band_of(double value, std::span<const Band> bands) {
  const auto band = std::ranges::find_if(bands, [&](const Band& one) { return value < one.below; });
  return {static_cast<int>(band - bands.begin()), std::string{band->name}};
}

Group no_team() {
  return {1, "no team"};
}

Group team_named(const std::string& name) {
  return name.empty() ? no_team() : Group{0, name};
}

Group team_of(const bets::Record& bet, const Around& around) {
  using market::Side;
  const auto& event = *around.event;
  if (!bet.is_single || event.form != market::Form::match) return no_team();
  if (bet.selection.subject) {
    if (!around.team) return no_team();
    if (around.team == event.home_id) return team_named(event.home);
    if (around.team == event.away_id) return team_named(event.away);
    return no_team();
  }
  switch (bet.selection.side) {
    case Side::home:
    case Side::home_draw: return team_named(event.home);
    case Side::away:
    case Side::draw_away: return team_named(event.away);
    case Side::draw:
    case Side::home_away:
    case Side::over:
    case Side::under:
    case Side::yes:
    case Side::no: return no_team();
  }
  __builtin_unreachable();
}

std::chrono::sys_days day_of(const bets::Record& bet, const Around& around) {
  return around.zone.local_day(bet.placed_at);
}

std::chrono::sys_days sunday_before(std::chrono::sys_days day) {
  return day - (std::chrono::weekday{day} - std::chrono::Sunday);
}

constexpr std::array<Grouping, 11> kGroupings = {{
    {"strategy",
     [](const bets::Record& bet, const Around&) {
       return Group{0, bet.strategy};
     }},
    {"book",
     [](const bets::Record& bet, const Around&) {
       return Group{0, bet.book};
     }},
    {"market",
     [](const bets::Record& bet, const Around&) {
       return Group{0, to_string(bet.selection.market)};
     }},
    {"odds", [](const bets::Record& bet, const Around&) { return band_of(bet.price(), kOdds); }},
    {"edge",
     [](const bets::Record& bet, const Around&) {
       return bet.edge ? band_of(*bet.edge, kEdges) : Group{-1, "unknown"};
     }},
    {"day",
     [](const bets::Record& bet, const Around& around) {
       return Group{0, format_date(day_of(bet, around))};
     }},
    {"week",
     [](const bets::Record& bet, const Around& around) {
       return Group{0, format_date(sunday_before(day_of(bet, around)))};
     }},
    {"month",
     [](const bets::Record& bet, const Around& around) {
       return Group{0, format_date(day_of(bet, around)).substr(0, 7)};
     }},
    {"sport",
     [](const bets::Record&, const Around& around) {
       return Group{0, around.event->sport};
     },
     true},
    {"league",
     [](const bets::Record&, const Around& around) {
       return Group{0, around.event->league};
     },
     true},
    {"team", team_of, true},
}};

}  // namespace

const Grouping& grouping_of(std::string_view name) {
  const auto found = std::ranges::find(kGroupings, name, &Grouping::name);
  if (found != kGroupings.end()) return *found;
  std::vector<std::string_view> names;
  for (const auto& grouping : kGroupings) names.push_back(grouping.name);
  throw Error{Exit::usage, "no such grouping: '{}' ({})", name, fmt::join(names, ", ")};
}

}  // namespace report
