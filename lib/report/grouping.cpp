#include <base/error.hpp>
#include <report/grouping.hpp>
#include <report/lead.hpp>

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

// The side of a match that a bet is on, or whose player; nothing where it is of neither.
std::optional<market::Side> side_of(const bets::Record& bet, const Around& around) {
  using market::Side;
  const auto& event = *around.event;
  if (!bet.is_single || event.form != market::Form::match) return std::nullopt;
  if (bet.selection.subject) {
    if (!around.team) return std::nullopt;
    if (around.team == event.home_id) return Side::home;
    if (around.team == event.away_id) return Side::away;
    return std::nullopt;
  }
  switch (bet.selection.side) {
    case Side::home:
    case Side::home_draw: return Side::home;
    case Side::away:
    case Side::draw_away: return Side::away;
    case Side::draw:
    case Side::home_away:
    case Side::over:
    case Side::under:
    case Side::yes:
    case Side::no: return std::nullopt;
  }
  __builtin_unreachable();
}

Group team_of(const bets::Record& bet, const Around& around) {
  const auto side = side_of(bet, around);
  if (!side) return {1, "no team"};
  const auto& event = *around.event;
  const auto& name = *side == market::Side::home ? event.home : event.away;
  return name.empty() ? Group{1, "no team"} : Group{0, name};
}

// Who played the day before: known of both, or not known.
Group back_to_back(const bets::Record& bet, const Around& around) {
  if (!around.rest) return {5, "unknown"};
  const auto& [home, away] = *around.rest;
  const bool is_doubtful = (home.may_be_back_to_back() && !home.is_known()) ||
                           (away.may_be_back_to_back() && !away.is_known());
  if (is_doubtful) return {5, "unknown"};
  if (home.is_back_to_back() == away.is_back_to_back()) {
    return home.is_back_to_back() ? Group{2, "both"} : Group{4, "neither"};
  }
  const auto side = side_of(bet, around);
  if (!side) return {3, "one of the two"};
  const bool is_own = home.is_back_to_back() == (*side == market::Side::home);
  return is_own ? Group{0, "own team"} : Group{1, "opponent"};
}

Group lead_of_bet(const bets::Record& bet, const Around& around) {
  const auto* lead = lead_of(around.event->starts_at - bet.placed_at);
  if (!lead) return {-1, "after the start"};
  return {static_cast<int>(lead - kLeads.begin()), std::string{lead->name}};
}

std::chrono::sys_days day_of(const bets::Record& bet, const Around& around) {
  return around.zone.local_day(bet.placed_at);
}

std::chrono::sys_days sunday_before(std::chrono::sys_days day) {
  return day - (std::chrono::weekday{day} - std::chrono::Sunday);
}

constexpr std::array<Grouping, 14> kGroupings = {{
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
    {"hour",
     [](const bets::Record& bet, const Around& around) {
       return Group{0, around.zone.format(bet.placed_at).substr(11, 2) + ":00"};
     }},
    {"lead", lead_of_bet, true},
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
    {"b2b", back_to_back, true, true},
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
